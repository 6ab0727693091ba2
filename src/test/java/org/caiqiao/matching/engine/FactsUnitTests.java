package org.caiqiao.matching.engine;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FactsUnitTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	private static final Circumstances DAY = new Circumstances(TODAY, (asking, offering) -> 0);

	private static final MatchText NEED = MatchText.of(Kind.NEED, "n", "极片毛刺在线检测", "辊压后极片边缘的毛刺");

	private static final MatchText OFFER = MatchText.of(Kind.ACHIEVEMENT, "a", "极片毛刺机器视觉检测", "在线检出极片毛刺");

	@Test
	void aPriceAboveTheBudgetCostsPointsUntilOneOfThemGoes() throws IOException {
		Facts budget = Facts.ofNeed(new BigDecimal(100), null);
		Seen dear = see(NEED.facts(budget), OFFER.facts(Facts.ofOffer(new BigDecimal(150))), DAY);
		Seen free = see(NEED.facts(budget), OFFER, DAY);
		Seen unlimited = see(NEED, OFFER.facts(Facts.ofOffer(new BigDecimal(150))), DAY);
		Seen cheap = see(NEED.facts(budget), OFFER.facts(Facts.ofOffer(new BigDecimal(100))), DAY);

		assertThat(dear.match.features().budget()).isCloseTo(-0.5, within(1e-9));
		assertThat(dear.match.score()).isLessThan(free.match.score());
		assertThat(free.match.score()).isEqualTo(unlimited.match.score()).isEqualTo(cheap.match.score());
		assertThat(dear.reason(Reason.Price.class)).hasValueSatisfying((reason) -> {
			assertThat(reason.points()).isCloseTo(dear.points(dear.match.parts().budget()), within(1e-9)).isNegative();
			assertThat(reason.price()).isEqualByComparingTo("150");
		});
		assertThat(List.of(free, unlimited, cheap))
			.allSatisfy((seen) -> assertThat(seen.reason(Reason.Price.class)).isEmpty());
	}

	@Test
	void aBudgetOfNothingIsExceededByAnyPrice() {
		assertThat(FactMeasures.budget(Facts.ofNeed(BigDecimal.ZERO, null), Facts.ofOffer(BigDecimal.ONE)))
			.isEqualTo(-1);
		assertThat(FactMeasures.budget(Facts.ofNeed(BigDecimal.ZERO, null), Facts.ofOffer(BigDecimal.ZERO))).isZero();
		assertThat(FactMeasures.budget(Facts.ofNeed(BigDecimal.ONE, null), Facts.ofOffer(BigDecimal.TEN)))
			.isEqualTo(-1);
	}

	@Test
	void aDeadlineSpeaksAgainstThePairFromTheDayAfterIt() throws IOException {
		MatchText need = NEED.facts(Facts.ofNeed(null, TODAY));
		Seen last = see(need, OFFER, DAY);
		Seen passed = see(need, OFFER, new Circumstances(TODAY.plusDays(1), DAY.history()));
		Seen none = see(NEED, OFFER, new Circumstances(TODAY.plusDays(1), DAY.history()));

		assertThat(last.match.score()).isEqualTo(none.match.score());
		assertThat(last.reason(Reason.Deadline.class)).isEmpty();
		assertThat(passed.match.score()).isLessThan(none.match.score());
		assertThat(passed.reason(Reason.Deadline.class)).hasValueSatisfying((reason) -> {
			assertThat(reason.points()).isCloseTo(passed.points(passed.match.parts().time()), within(1e-9))
				.isNegative();
			assertThat(reason.readiness()).isNull();
		});
	}

	@Test
	void aNearDeadlineSpeaksAgainstWhatIsNotReadyAndMoreTheNearerItComes() {
		Facts facts = Facts.ofNeed(null, TODAY);

		assertThat(FactMeasures.time(facts, 9, TODAY)).isZero();
		assertThat(FactMeasures.time(facts, null, TODAY)).isZero();
		assertThat(FactMeasures.time(facts, 4, TODAY.minusDays(450))).isZero();
		double last = 0;
		for (int days = 449; days >= 0; days--) {
			double time = FactMeasures.time(facts, 4, TODAY.minusDays(days));
			assertThat(time).isLessThan(last).isGreaterThan(-1);
			last = time;
		}
		assertThat(FactMeasures.time(facts, 4, TODAY.plusDays(1))).isEqualTo(-1);
		assertThat(FactMeasures.time(facts, 4, null)).isZero();
	}

	@Test
	void tellsForWhichReadinessADeadlineIsTooNear() throws IOException {
		Seen near = see(NEED.facts(Facts.ofNeed(null, TODAY.plusDays(30))), OFFER.readiness(3), DAY);

		assertThat(near.reason(Reason.Deadline.class)).hasValueSatisfying((reason) -> {
			assertThat(reason.points()).isNegative();
			assertThat(reason.readiness()).isEqualTo(3);
		});
	}

	@Test
	void whatBecameOfThePairSpeaksForOrAgainstItAndForNoOther() throws IOException {
		Seen none = see(NEED, OFFER, DAY);
		Seen proved = see(NEED, OFFER, new Circumstances(TODAY,
				(asking, offering) -> asking.id().equals("n") && offering.id().equals("a") ? 1 : 0));
		Seen called = see(NEED, OFFER, new Circumstances(TODAY, (asking, offering) -> -1));
		Seen other = see(NEED, OFFER,
				new Circumstances(TODAY, (asking, offering) -> offering.id().equals("b") ? 1 : 0));

		assertThat(proved.match.score()).isGreaterThan(none.match.score());
		assertThat(called.match.score()).isLessThan(none.match.score());
		assertThat(other.match.score()).isEqualTo(none.match.score());
		assertThat(proved.reason(Reason.History.class).orElseThrow().points()).isPositive();
		assertThat(called.reason(Reason.History.class).orElseThrow().points()).isNegative();
		assertThat(none.reason(Reason.History.class)).isEmpty();
		for (Seen seen : List.of(proved, called)) {
			double sum = seen.reasons.stream().mapToDouble(Reason::points).sum();
			assertThat(100 * seen.match.base() + sum).isCloseTo(100 * seen.match.score(), within(2.0));
		}
	}

	@Test
	void aPlaceInCommonAddsTheMoreTheNearerAndDistanceTakesNothingAway() throws IOException {
		MatchText need = NEED.facts(Facts.NONE.at("110108"));
		Seen next = see(need, OFFER.facts(Facts.NONE.at("110108")), DAY);
		Seen city = see(need, OFFER.facts(Facts.NONE.at("110105")), DAY);
		Seen far = see(need, OFFER.facts(Facts.NONE.at("310115")), DAY);
		Seen unknown = see(need, OFFER, DAY);

		assertThat(next.match.score()).isGreaterThan(city.match.score());
		assertThat(city.match.score()).isGreaterThan(far.match.score());
		assertThat(far.match.score()).isEqualTo(unknown.match.score());
		assertThat(next.reason(Reason.Near.class))
			.hasValueSatisfying((reason) -> assertThat(reason.district()).isTrue());
		assertThat(city.reason(Reason.Near.class))
			.hasValueSatisfying((reason) -> assertThat(reason.district()).isFalse());
		assertThat(far.reason(Reason.Near.class)).isEmpty();
	}

	@Test
	void whatTheUnitSaysMovesTheScoreAsItsReasonTells() throws IOException {
		Seen given = see(NEED, OFFER.facts(Facts.NONE.consent(true)), DAY);
		Seen unknown = see(NEED, OFFER, DAY);
		Seen refused = see(NEED, OFFER.facts(Facts.NONE.consent(false)), DAY);

		assertThat(given.match.score()).isGreaterThan(unknown.match.score());
		assertThat(refused.reason(Reason.Consent.class)).hasValueSatisfying((reason) -> assertThat(reason.points())
			.isCloseTo(refused.points(refused.match.parts().consent()), within(1e-9))
			.isNegative());
		assertThat(given.reason(Reason.Consent.class))
			.hasValueSatisfying((reason) -> assertThat(reason.points()).isPositive());
		assertThat(unknown.reason(Reason.Consent.class)).isEmpty();
	}

	@Test
	void bothDirectionsGiveTheSameScore() throws IOException {
		MatchText need = NEED.facts(Facts.ofNeed(BigDecimal.ONE, TODAY.minusDays(1)));
		MatchText offer = OFFER.facts(Facts.ofOffer(BigDecimal.TEN)).readiness(4);
		try (MatchIndex index = index(need, offer); Snapshot snapshot = index.snapshot()) {
			var matcher = new Matcher(snapshot, Ranking.standard(), new Circumstances(TODAY, (one, other) -> -1));

			Match there = matcher.best(need.subject(), Kind.ACHIEVEMENT, 1, (any) -> true).getFirst();
			Match back = matcher.best(offer.subject(), Kind.NEED, 1, (any) -> true).getFirst();

			assertThat(there).isEqualTo(back).isEqualTo(matcher.pair(need.subject(), offer.subject()).orElseThrow());
			assertThat(there.parts().budget()).isNegative();
			assertThat(there.parts().time()).isNegative();
			assertThat(there.parts().history()).isNegative();
		}
	}

	@Test
	void anIndexKeepsFactsAndKnowsWhenOneChanged() throws IOException {
		MatchText need = NEED.facts(Facts.ofNeed(new BigDecimal("80.50"), TODAY).at("110108").consent(false));
		try (MatchIndex index = index(need, OFFER); Snapshot snapshot = index.snapshot()) {
			assertThat(snapshot.texts(need.subject())).containsExactly(need);
			assertThat(snapshot.texts(OFFER.subject())).containsExactly(OFFER);
			assertThat(need.facts(new Facts(new BigDecimal("80.5"), TODAY, null, "110108", false)).fingerprint())
				.isEqualTo(need.fingerprint());
			assertThat(need.facts(Facts.ofNeed(new BigDecimal("80.5"), TODAY.plusDays(1))).fingerprint())
				.isNotEqualTo(need.fingerprint());
		}
	}

	@Test
	void anIndexOfAFormerFormatIsBegunAnew() throws IOException {
		var directory = new ByteBuffersDirectory();
		IndexWriters.open(directory, (PieceCodec.VERSION - 1) + " model").close();
		try (var writer = IndexWriters.open(directory, PieceCodec.VERSION - 1 + " model")) {
			writer.addDocument(IndexedText.document(NEED, Piece.of(NEED, null)));
		}
		try (MatchIndex index = MatchIndex.open(directory, "model"); Snapshot snapshot = index.snapshot()) {
			assertThat(snapshot.subjects()).isEmpty();
		}
	}

	private static Seen see(MatchText need, MatchText offer, Circumstances circumstances) throws IOException {
		try (MatchIndex index = index(need, offer); Snapshot snapshot = index.snapshot()) {
			Match match = new Matcher(snapshot, Ranking.standard(), circumstances).pair(need.subject(), offer.subject())
				.orElseThrow();
			return new Seen(match, new Explainer(snapshot, need).explain(match, offer));
		}
	}

	private static MatchIndex index(MatchText... texts) throws IOException {
		MatchIndex index = MatchIndex.open(new ByteBuffersDirectory(), "model");
		for (MatchText text : texts) {
			Corpus.put(index, text.subject(), List.of(text), true);
		}
		index.refresh();
		return index;
	}

	private record Seen(Match match, List<Reason> reasons) {

		/**
		 * A part of the sum as that part of what the score moved from that of any pair.
		 */
		double points(double part) {
			return 100 * (this.match.score() - this.match.base()) * part / this.match.parts().sum();
		}

		<T extends Reason> Optional<T> reason(Class<T> kind) {
			return this.reasons.stream().filter(kind::isInstance).map(kind::cast).findFirst();
		}

	}

}
