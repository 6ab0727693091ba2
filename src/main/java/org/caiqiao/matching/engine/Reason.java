package org.caiqiao.matching.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Why a pair has its score, in points of it (0 to 100). One against is negative. Together
 * with the points of {@link Match#base()} all of them add up to the score.
 */
public sealed interface Reason {

	/** Its part of the score. */
	double points();

	/** Terms that both texts use, the weightiest first. */
	record SharedTerms(double points, List<SharedTerm> terms) implements Reason {
	}

	/** What both texts share below the terms: single characters and common words. */
	record SharedCharacters(double points) implements Reason {
	}

	/** The texts mean something near, or, against, something far from each other. */
	record Meaning(double points, double cosine) implements Reason {
	}

	/** Both name these fields; against: both name fields, and none in common. */
	record SharedFields(double points, Set<String> fields) implements Reason {
	}

	/** The readiness of what is offered, 1 to 9; against: it is low. */
	record Readiness(double points, int level) implements Reason {
	}

	/** The price is above the budget, both in 10,000 yuan. */
	record Price(double points, BigDecimal price, BigDecimal budget) implements Reason {
	}

	/**
	 * The deadline has passed, or is too near.
	 *
	 * @param readiness what it is too near for; null where it has passed
	 */
	record Deadline(double points, LocalDate deadline, @Nullable Integer readiness) implements Reason {
	}

	/**
	 * Both are at home in the same place.
	 *
	 * @param district in the same district, or only in the same city
	 */
	record Near(double points, boolean district) implements Reason {
	}

	/**
	 * The unit that owns what is offered agrees to its transfer; against: it refused.
	 */
	record Consent(double points) implements Reason {
	}

	/** The pair proved to fit before; against: it was called no match. */
	record History(double points) implements Reason {
	}

	/**
	 * Further pieces of the subject fit too.
	 *
	 * @param titles theirs, the best first
	 * @param deeds of how many needs like this one it proved to fit
	 */
	record FurtherEvidence(double points, List<String> titles, int deeds) implements Reason {
	}

	/**
	 * A term in both texts, each as its author wrote it.
	 *
	 * @param points its part of the score
	 * @param asking where it stands in the text that asks, at least once
	 * @param offering where it stands in the text that offers, at least once
	 */
	record SharedTerm(double points, List<Span> asking, List<Span> offering) {

		/** The term as the asking side writes it, without tags. */
		public String text() {
			return Markup.without(this.asking.getFirst().text());
		}

	}

	/**
	 * A stretch of a text.
	 *
	 * @param part the part it stands in
	 * @param start where it begins in that part
	 * @param end where it ends
	 * @param text what stands there
	 */
	record Span(Part part, int start, int end, String text) {
	}

}
