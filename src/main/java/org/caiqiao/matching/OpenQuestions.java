package org.caiqiao.matching;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.achievement.UnitConsent;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Reason;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.taxonomy.Scripts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the two sides of a pair should clear up first. It did not move the score, so it is
 * no reason; each sentence states what the two of them wrote or left open.
 */
@Component
class OpenQuestions {

	/** Days within which hardly anything new can be brought to use. */
	private static final long SOON = 60;

	/** Readiness below which it takes more than a year to a use. */
	private static final int EARLY = 5;

	private final NeedManagement needs;

	private final AchievementManagement achievements;

	private final MessageSource messages;

	private final Clock clock;

	OpenQuestions(NeedManagement needs, AchievementManagement achievements, MessageSource messages, Clock clock) {
		this.needs = needs;
		this.achievements = achievements;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The questions of a pair.
	 * @param reasons why it has its score; what is a reason is no question
	 */
	List<String> of(Match match, List<Reason> reasons, Locale locale) {
		var questions = new Questions(locale, reasons, new ArrayList<>());
		NeedContent need = this.needs.find(new NeedId(Long.parseLong(match.asking().id())))
			.map(found -> found.content())
			.orElse(null);
		if (need == null) {
			return List.of();
		}
		ofNeed(need, questions);
		if (match.offering().kind() == Kind.ACHIEVEMENT) {
			this.achievements.find(new AchievementId(Long.parseLong(match.offering().id())))
				.ifPresent(found -> ofAchievement(need, found.content(), questions));
		}
		else if (match.piece().isEmpty() && match.support().isEmpty() && match.deeds() == 0) {
			questions.ask("match.clear.proof");
		}
		return questions.asked();
	}

	private void ofNeed(NeedContent need, Questions questions) {
		LocalDate deadline = need.deadline();
		if (deadline != null && !questions.answered(Reason.Deadline.class)) {
			long days = ChronoUnit.DAYS.between(LocalDate.now(this.clock), deadline);
			if (days < 0) {
				questions.ask("match.clear.deadline.passed", questions.day(deadline));
			}
			else if (days <= SOON) {
				questions.ask("match.clear.deadline.near", questions.day(deadline), days);
			}
		}
		if (need.budgetMin() == null && need.budgetMax() == null) {
			questions.ask("match.clear.budget");
		}
		String tried = plain(need.tried());
		questions.reasons.stream()
			.flatMap(reason -> (reason instanceof Reason.SharedTerms shared) ? shared.terms().stream() : Stream.of())
			.map(Reason.SharedTerm::text)
			.filter(term -> tried.contains(plain(term)))
			.limit(2)
			.forEach(term -> questions.ask("match.clear.tried", term));
	}

	/** In one script and case, as the two sides may write differently. */
	private static String plain(String text) {
		return Scripts.toSimplified(text).toLowerCase(Locale.ROOT);
	}

	private void ofAchievement(NeedContent need, AchievementContent achievement, Questions questions) {
		Integer readiness = achievement.trl();
		LocalDate deadline = need.deadline();
		if (readiness == null) {
			questions.ask("match.clear.readiness.unknown");
		}
		else if (readiness < EARLY && deadline != null && !questions.answered(Reason.Deadline.class)
				&& deadline.isBefore(LocalDate.now(this.clock).plusYears(1))) {
			questions.ask("match.clear.readiness.early", readiness, questions.day(deadline));
		}
		UnitConsent consent = achievement.consent();
		if (consent == null || consent == UnitConsent.PENDING) {
			questions.ask((consent == null) ? "match.clear.consent" : "match.clear.consent.pending");
		}
		BigDecimal price = achievement.askingPrice();
		BigDecimal most = need.budgetMax();
		if (price != null && most != null && price.compareTo(most) > 0 && !questions.answered(Reason.Price.class)) {
			questions.ask("match.clear.price", price, most);
		}
	}

	private final class Questions {

		private final Locale locale;

		private final List<Reason> reasons;

		private final List<String> asked;

		private Questions(Locale locale, List<Reason> reasons, List<String> asked) {
			this.locale = locale;
			this.reasons = reasons;
			this.asked = asked;
		}

		private void ask(String key, Object... arguments) {
			this.asked.add(OpenQuestions.this.messages.getMessage(key, arguments, this.locale));
		}

		private boolean answered(Class<? extends Reason> kind) {
			return this.reasons.stream().anyMatch(kind::isInstance);
		}

		private String day(LocalDate day) {
			return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(day);
		}

		private List<String> asked() {
			return List.copyOf(this.asked);
		}

	}

}
