package org.caiqiao.matching.engine;

import java.util.Collections;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Measures pairs of one piece that asks with pieces that offer. The same pair measures
 * the same whichever side the search began from.
 */
final class Pairing {

	private static final double MIDDLE_READINESS = 5;

	private static final double MOST_READINESS = 9;

	private final Piece asking;

	private final KindStatistics offered;

	private final Circumstances circumstances;

	private final AskedTerms asked;

	private final float @Nullable [] direction;

	Pairing(Piece asking, Kind offering, Statistics statistics) {
		this(asking, offering, statistics, Circumstances.NONE);
	}

	Pairing(Piece asking, Kind offering, Statistics statistics, Circumstances circumstances) {
		this.asking = asking;
		this.circumstances = circumstances;
		Kind kind = asking.subject().kind();
		KindStatistics asks = statistics.of(kind, offering);
		this.offered = statistics.of(offering, kind);
		this.asked = AskedTerms.of(asking.terms(), asks, this.offered);
		float[] vector = asking.vector();
		this.direction = (vector != null) ? asks.centred(vector) : null;
	}

	Features measure(Piece offer) {
		return new Features(words(offer, AskedTerms.Finding.IGNORED), meaning(offer), language(),
				fields(this.asking.fields(), offer.fields()), readiness(offer.readiness()),
				FactMeasures.budget(this.asking.facts(), offer.facts()),
				FactMeasures.time(this.asking.facts(), offer.readiness(), this.circumstances.today()),
				FactMeasures.place(this.asking.facts(), offer.facts()), FactMeasures.consent(offer.facts()),
				this.circumstances.history().of(this.asking.subject(), offer.subject()));
	}

	/** How much another piece is like the one that asks, whatever else is known of it. */
	Features resemblance(Piece other) {
		return new Features(words(other, AskedTerms.Finding.IGNORED), meaning(other), language(),
				fields(this.asking.fields(), other.fields()), 0);
	}

	/** The square root keeps one rare word from outweighing everything else. */
	double words(Piece offer, AskedTerms.Finding finding) {
		return Math.sqrt(this.asked.found(offer, this.offered.averageLength(), finding));
	}

	private @Nullable Double meaning(Piece offer) {
		float[] vector = offer.vector();
		if (this.direction == null || vector == null || !Vectors.comparable(this.direction, vector)) {
			return null;
		}
		return (double) this.offered.cosine(this.direction, vector);
	}

	private Language language() {
		return (this.direction != null) ? Language.of(this.direction) : Language.CHINESE;
	}

	private static int fields(Set<String> asked, Set<String> offered) {
		if (asked.isEmpty() || offered.isEmpty()) {
			return 0;
		}
		return Collections.disjoint(asked, offered) ? -1 : 1;
	}

	private static double readiness(@Nullable Integer level) {
		return (level != null) ? (level - MIDDLE_READINESS) / (MOST_READINESS - MIDDLE_READINESS) : 0;
	}

}
