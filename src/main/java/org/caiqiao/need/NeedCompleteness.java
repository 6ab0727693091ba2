package org.caiqiao.need;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How complete a need is, and what would help most next. What each answer counts follows
 * from what experts ask first when they read a need: what goes wrong, and the figure to
 * reach. Only the answers of the form count; the budget's size does not.
 *
 * @param score 0 to 100
 * @param next what to add, what counts most first; empty when all is said
 */
record NeedCompleteness(int score, List<Advice> next) {

	/** Shorter texts say that there is a problem, not which. */
	private static final int TOLD_PROBLEM = 40;

	private static final Pattern FIGURE = Pattern.compile("\\d|[一二两三四五六七八九十百千万]+(?:分之|成|倍)");

	static NeedCompleteness of(NeedContent need) {
		List<Answer> answers = List.of(graded("problem", 25, need.problem(), need.problem().length() >= TOLD_PROBLEM),
				graded("target", 20, need.target(), FIGURE.matcher(need.target()).find()),
				graded("presentValue", 10, need.presentValue(), FIGURE.matcher(need.presentValue()).find()),
				told("tried", 10, !need.tried().isBlank()), told("limits", 10, !need.limits().isBlank()),
				told("budgetMax", 10, need.budgetMin() != null || need.budgetMax() != null),
				told("deadline", 5, need.deadline() != null), told("fields", 10, !need.fields().isEmpty()));
		return new NeedCompleteness(answers.stream().mapToInt(Answer::points).sum(),
				answers.stream()
					.flatMap(Answer::advice)
					.sorted(Comparator.comparingInt(Advice::points).reversed())
					.toList());
	}

	/**
	 * An answer that counts in full only where it is good, and half where it is there.
	 */
	private static Answer graded(String field, int most, String text, boolean good) {
		if (text.isBlank()) {
			return new Answer(field, most, 0, false);
		}
		return new Answer(field, most, good ? most : most / 2, !good);
	}

	private static Answer told(String field, int most, boolean told) {
		return new Answer(field, most, told ? most : 0, false);
	}

	private record Answer(String field, int most, int points, boolean half) {

		Stream<Advice> advice() {
			int missing = this.most - this.points;
			return (missing > 0)
					? Stream.of(new Advice(this.field, "need.next." + this.field + (this.half ? ".more" : ""), missing))
					: Stream.empty();
		}

	}

	/**
	 * Something to add.
	 *
	 * @param field the form's field
	 * @param message key of the sentence that asks for it
	 * @param points what it would add to the score
	 */
	record Advice(String field, String message, int points) {
	}

}
