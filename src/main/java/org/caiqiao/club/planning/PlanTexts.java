package org.caiqiao.club.planning;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.caiqiao.command.CommandMessages;
import org.caiqiao.club.planning.model.ProblemRefused;

import org.springframework.context.MessageSource;

/** What the planner tells an operator, in the operator's language. */
final class PlanTexts {

	/** Who has more wishes without a place reads them in the portal. */
	static final int MOST_LINES = 100;

	private static final int MOST_NAMES = 12;

	private final MessageSource messages;

	private final Locale locale;

	PlanTexts(Locale locale) {
		this.messages = CommandMessages.of("planning");
		this.locale = locale;
	}

	String get(String key, Object... arguments) {
		return this.messages.getMessage(key, texts(arguments), this.locale);
	}

	/** How good a plan is, in a line. */
	String score(Score score, Path results) {
		return get("plan.done", score.meetings(), score.value(), score.idleGaps(), score.tableChanges(),
				score.unmetWishes() + score.unmetMusts(), results.getFileName());
	}

	/**
	 * When all that has to take place did, and when the plan that is written was found.
	 */
	String times(Duration complete, Duration best) {
		return get("plan.times", seconds(complete), seconds(best));
	}

	private static String seconds(Duration time) {
		return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1e3);
	}

	/** Why a wish has no place, and what would have to change. */
	String whyNot(WhyNot why) {
		return get("plan.why.line", why.meeting(),
				get("plan.why." + why.cause().name(), names(why.attendees()), names(why.others())),
				change(why.change()));
	}

	/** The rules that clash. */
	List<String> infeasible(List<Contradiction> contradictions) {
		var lines = new ArrayList<>(List.of(get("plan.infeasible")));
		contradictions.stream().limit(MOST_LINES).forEach((each) -> {
			String rules = each.rules()
				.stream()
				.sorted()
				.map((rule) -> get("plan.rule." + rule.name()))
				.collect(Collectors.joining(get("plan.and")));
			lines.add(get("plan.clash", rules));
			about(lines, "plan.clash.meetings", each.meetings());
			about(lines, "plan.clash.attendees", each.attendees());
			about(lines, "plan.clash.slots", each.slots());
		});
		return lines;
	}

	/** What is wrong with a file. */
	String refused(Path file, ProblemRefused refused) {
		Object[] about = refused.about();
		String line = (about.length > 0 && about[0] instanceof Integer number && number > 0)
				? get("plan.fault.at", number) : "";
		return get("plan.fault", file, line + get("plan.fault." + refused.fault().name(),
				(about.length > 0) ? about[0] : "", (about.length > 1) ? about[1] : ""));
	}

	private void about(List<String> lines, String key, List<String> names) {
		if (!names.isEmpty()) {
			lines.add(get(key, names(names)));
		}
	}

	private String change(Change change) {
		return switch (change) {
			case Change.Allow allow -> get("plan.change.allow");
			case Change.ComeAlso also -> get("plan.change.come", also.slot(), names(also.attendees()));
			case Change.RaiseCap cap -> get("plan.change.cap", cap.attendee(), cap.cap());
			case Change.DropRule rule -> get("plan.change.rule", rule.other());
			case Change.AddTable table -> get("plan.change.table");
			case Change.AddSlot slot -> get("plan.change.slot");
			case Change.RaiseValue value -> get("plan.change.value", value.value());
			case Change.MakeMust must -> get("plan.change.must");
		};
	}

	private String names(List<String> names) {
		String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(get("plan.and")));
		return (names.size() > MOST_NAMES) ? get("plan.more", some, names.size() - MOST_NAMES) : some;
	}

	/** Numbers as they are, without marks between thousands. */
	private static Object[] texts(Object... arguments) {
		return Arrays.stream(arguments).map(String::valueOf).toArray();
	}

}
