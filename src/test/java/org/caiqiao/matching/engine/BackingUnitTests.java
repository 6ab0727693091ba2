package org.caiqiao.matching.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackingUnitTests {

	@Test
	void aSharedFieldAloneIsAWeakFitWithTheStageAFairOneAndWithTheTicketAStrongOne() {
		assertThat(fit(Set.of("ai"), null, null).fit()).isEqualTo(Level.WEAK);
		assertThat(fit(Set.of("ai"), 5, null).fit()).isEqualTo(Level.FAIR);
		assertThat(fit(Set.of("ai"), 5, 500).fit()).isEqualTo(Level.STRONG);
		assertThat(fit(Set.of("ai"), 5, 500).score()).isEqualTo(100);
	}

	@Test
	void whatIsNotKnownSpeaksNeitherForNorAgainst() {
		Backing nothing = fit(Set.of(), null, null);

		assertThat(List.of(nothing.fields(), nothing.readiness(), nothing.ticket())).containsOnly(0);
		assertThat(nothing.fit()).isEqualTo(Level.NONE);
	}

	@Test
	void withoutASharedFieldNothingElseMakesAFit() {
		assertThat(fit(Set.of("agri"), 5, 500).fit()).isEqualTo(Level.NONE);
		assertThat(fit(Set.of("agri"), 5, 500).fields()).isNegative();
	}

	@Test
	void theFurtherFromTheStagesTheMoreItCosts() {
		assertThat(fit(Set.of("ai"), 4, null).readiness()).isEqualTo(fit(Set.of("ai"), 6, null).readiness())
			.isPositive();
		assertThat(fit(Set.of("ai"), 7, null).readiness()).isNegative()
			.isGreaterThan(fit(Set.of("ai"), 8, null).readiness());
		assertThat(fit(Set.of("ai"), 9, null).readiness()).isLessThan(fit(Set.of("ai"), 8, null).readiness());
		assertThat(fit(Set.of("ai"), 1, null).readiness()).isEqualTo(fit(Set.of("ai"), 9, null).readiness());
	}

	@Test
	void theFurtherOutsideTheTicketTheMoreItCostsUpToTwiceOrHalf() {
		assertThat(fit(Set.of("ai"), null, 200).ticket()).isEqualTo(fit(Set.of("ai"), null, 2000).ticket())
			.isPositive();
		assertThat(fit(Set.of("ai"), null, 2500).ticket()).isNegative()
			.isGreaterThan(fit(Set.of("ai"), null, 3500).ticket());
		assertThat(fit(Set.of("ai"), null, 4000).ticket()).isEqualTo(fit(Set.of("ai"), null, 90_000).ticket())
			.isEqualTo(fit(Set.of("ai"), null, 100).ticket());
	}

	@Test
	void scoreIsTheSumOfItsPartsAndNeverBelowNothing() {
		Backing mixed = fit(Set.of("ai"), 8, 500);

		assertThat(mixed.score()).isEqualTo(mixed.fields() + mixed.readiness() + mixed.ticket());
		assertThat(fit(Set.of("agri"), 9, 90_000).score()).isZero();
	}

	/** For an investor of 200 to 2,000 at the stages of readiness 4 to 6 in ai and ic. */
	private static Backing fit(Set<String> fields, @Nullable Integer readiness, @Nullable Integer price) {
		var thesis = new Thesis(MatchText.of(Kind.NEED, "", "", "投早期硬科技").fields(Set.of("ai", "ic")), 4, 6,
				BigDecimal.valueOf(200), BigDecimal.valueOf(2000));
		MatchText project = MatchText.of(Kind.ACHIEVEMENT, "1", "成果", "")
			.fields(fields)
			.readiness(readiness)
			.facts(Facts.ofOffer((price != null) ? BigDecimal.valueOf(price) : null));
		return Backing.of(thesis, Piece.of(project, null), 0);
	}

}
