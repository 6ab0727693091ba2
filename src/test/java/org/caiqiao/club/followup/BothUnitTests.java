package org.caiqiao.club.followup;

import org.caiqiao.club.day.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What two sides say of one meeting, put together. */
class BothUnitTests {

	private static final Answer GOOD = met(Worth.VALUABLE, NextStep.MEET_AGAIN);

	@Test
	void oneSideThatSaysItTookPlaceIsEnough() {
		assertThat(both(GOOD, null).held()).isTrue();
		assertThat(both(GOOD, null).unknown()).isFalse();
		assertThat(both(null, null).held()).isFalse();
		assertThat(both(null, null).unknown()).isTrue();
		assertThat(new Both(null, null, true, false).unknown()).isFalse();
	}

	@Test
	void aNoShowIsToldByEitherSideOrTheHall() {
		assertThat(both(not(TookPlace.WE_MISSED), null).noShow(Side.HOST)).isTrue();
		assertThat(both(null, not(TookPlace.THEY_MISSED)).noShow(Side.HOST)).isTrue();
		assertThat(both(null, not(TookPlace.THEY_MISSED)).noShow(Side.COMPANY)).isFalse();
		assertThat(new Both(null, null, false, true).noShow(Side.COMPANY)).isTrue();
		assertThat(new Both(GOOD, null, false, true).noShow(Side.COMPANY)).as("came late after all").isFalse();
		assertThat(both(not(TookPlace.FELL_THROUGH), null).noShow(Side.HOST)).isFalse();
	}

	@Test
	void sidesDifferOnFactsAndNotOnOpinions() {
		assertThat(both(GOOD, met(Worth.NOT_WORTH, NextStep.MEET_AGAIN)).differ()).isFalse();
		assertThat(both(GOOD, met(Worth.VALUABLE, NextStep.NOTHING)).differ()).isTrue();
		assertThat(both(not(TookPlace.THEY_MISSED), not(TookPlace.WE_MISSED)).differ()).as("the same, mirrored")
			.isFalse();
		assertThat(both(not(TookPlace.THEY_MISSED), not(TookPlace.THEY_MISSED)).differ()).isTrue();
		assertThat(both(GOOD, null).differ()).as("one is silent").isFalse();
		assertThat(both(later(Progress.TRIAL, Help.NO), later(Progress.ENDED, Help.NO)).differ()).isTrue();
		assertThat(both(later(Progress.TRIAL, Help.NO), later(Progress.TRIAL, Help.CALL)).differ()).isFalse();
	}

	@Test
	void unhappyAndWillingSidesAreCounted() {
		assertThat(both(met(Worth.NOT_WORTH, NextStep.NOTHING), met(Worth.NOT_WORTH, NextStep.NOTHING)).unhappy())
			.isEqualTo(2);
		assertThat(both(GOOD, met(Worth.NOT_WORTH, NextStep.NOTHING)).unhappy()).isEqualTo(1);
		assertThat(both(GOOD, GOOD).want(NextStep.MEET_AGAIN)).isEqualTo(2);
		assertThat(both(null, later(Progress.IN_CONTACT, Help.CALL)).asksForHelp()).isTrue();
	}

	@Test
	void whatDidNotTakePlaceWasWorthNothingOneWayOrAnother() {
		assertThat(Answer.ofDay(TookPlace.THEY_MISSED, Worth.VALUABLE, NextStep.MEET_AGAIN).said())
			.containsExactly(TookPlace.THEY_MISSED, NextStep.MEET_AGAIN);
	}

	private static Both both(@Nullable Answer host, @Nullable Answer company) {
		return new Both(host, company, false, false);
	}

	private static Answer met(Worth worth, NextStep next) {
		return Answer.ofDay(TookPlace.YES, worth, next);
	}

	private static Answer not(TookPlace how) {
		return Answer.ofDay(how, null, null);
	}

	private static Answer later(Progress where, Help help) {
		return Answer.later(where, Satisfied.YES, help);
	}

}
