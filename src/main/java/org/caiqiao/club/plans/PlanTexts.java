package org.caiqiao.club.plans;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.planning.Change;
import org.caiqiao.club.planning.WhyNot;
import org.caiqiao.club.planning.engine.Obstacle;
import org.caiqiao.club.planning.engine.Way;
import org.caiqiao.shared.Rejected;

import org.springframework.context.MessageSource;

/** What the planner says, about people in place of ids, in the reader's language. */
final class PlanTexts {

	private static final int MOST_NAMES = 3;

	private final MessageSource messages;

	private final Locale locale;

	private final Names names;

	private final Map<Long, String> times;

	PlanTexts(MessageSource messages, Locale locale, ZoneId zone, MeetingData data) {
		this.messages = messages;
		this.locale = locale;
		this.names = Names.of(data);
		this.times = SlotNames.of(data.slots(), zone);
	}

	String get(String key, Object... arguments) {
		return this.messages.getMessage(key, Arrays.stream(arguments).map(String::valueOf).toArray(), this.locale);
	}

	String of(Rejected refusal) {
		return get(refusal.code(), refusal.arguments());
	}

	Names names() {
		return this.names;
	}

	String time(long slot) {
		return this.times.getOrDefault(slot, "–");
	}

	String time(String slot) {
		return time(Long.parseLong(slot));
	}

	/** Why a wish has no place. */
	String why(WhyNot why) {
		if (forbidden(why)) {
			return get("plans.why.rule");
		}
		return get("plan.why." + why.cause().name(), attendees(why.attendees()), meetings(why.others()));
	}

	/** Why a wish has none that the planner would give one. */
	String gain(Way way) {
		return way.obstacles().isEmpty() ? get("plans.why.free")
				: get("plans.why.better", meetings(way.obstacles().stream().map(Obstacle::meeting).toList()));
	}

	/** What would have to change. */
	String change(WhyNot why) {
		return forbidden(why) ? get("plans.why.rule.change") : change(why.change());
	}

	/** By a rule about the two, not about this meeting and another one. */
	private static boolean forbidden(WhyNot why) {
		return why.cause() == WhyNot.Cause.CONFLICT_RULE && why.others().isEmpty();
	}

	private String change(Change change) {
		return switch (change) {
			case Change.Allow allow -> get("plan.change.allow");
			case Change.ComeAlso also -> get("plan.change.come", time(also.slot()), attendees(also.attendees()));
			case Change.RaiseCap cap -> get("plan.change.cap", this.names.attendee(cap.attendee()), cap.cap());
			case Change.DropRule rule -> get("plan.change.rule", this.names.meeting(rule.other()));
			case Change.AddTable table -> get("plan.change.table");
			case Change.AddSlot slot -> get("plan.change.slot");
			case Change.RaiseValue value -> get("plan.change.value", value.value());
			case Change.MakeMust must -> get("plan.change.must");
		};
	}

	private String attendees(List<String> ids) {
		return join(ids, this.names::attendee);
	}

	private String meetings(List<String> ids) {
		return join(ids, this.names::meeting);
	}

	private String join(List<String> ids, Function<String, String> name) {
		String some = ids.stream().distinct().limit(MOST_NAMES).map(name).collect(Collectors.joining(get("plan.and")));
		long left = ids.stream().distinct().count() - MOST_NAMES;
		return (left > 0) ? get("plan.more", some, left) : some;
	}

}
