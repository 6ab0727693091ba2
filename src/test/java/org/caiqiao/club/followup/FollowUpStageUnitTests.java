package org.caiqiao.club.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When sides are asked, by the calendar of the district. */
class FollowUpStageUnitTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	@ParameterizedTest
	@CsvSource({ "DAY, 2026-03-13T09:00:00Z, 2026-03-27T09:00:00Z",
			"TWO_WEEKS, 2026-03-27T09:00:00Z, 2026-06-13T09:00:00Z",
			"THREE_MONTHS, 2026-06-13T09:00:00Z, 2026-09-13T09:00:00Z",
			"SIX_MONTHS, 2026-09-13T09:00:00Z, 2027-03-13T09:00:00Z",
			"A_YEAR, 2027-03-13T09:00:00Z, 2027-05-08T09:00:00Z" })
	void eachBeginsInItsTimeAndLastsUntilTheNext(FollowUpStage stage, Instant begins, Instant closes) {
		Instant end = Instant.parse("2026-03-13T09:00:00Z");
		assertThat(stage.begins(end, SHANGHAI)).isEqualTo(begins);
		assertThat(stage.closes(end, SHANGHAI)).isEqualTo(closes);
		assertThat(FollowUpStage.at(begins, end, SHANGHAI)).contains(stage);
		assertThat(FollowUpStage.at(closes.minusMillis(1), end, SHANGHAI)).contains(stage);
		assertThat(FollowUpStage.at(begins.minusMillis(1), end, SHANGHAI)).isNotEqualTo(Optional.of(stage));
		assertThat(FollowUpStage.at(closes, end, SHANGHAI)).isNotEqualTo(Optional.of(stage));
	}

	@Test
	void nobodyIsAskedBeforeTheEndOrAfterTheLast() {
		Instant end = Instant.parse("2026-03-13T09:00:00Z");
		assertThat(FollowUpStage.at(end.minusMillis(1), end, SHANGHAI)).isEmpty();
		assertThat(FollowUpStage.at(Instant.parse("2027-05-08T09:00:00Z"), end, SHANGHAI)).isEmpty();
	}

	@Test
	void whatEndedOnALeapDayIsAskedForOnTheLastDayOfFebruary() {
		Instant end = Instant.parse("2028-02-29T09:00:00Z");
		assertThat(FollowUpStage.A_YEAR.begins(end, SHANGHAI)).isEqualTo(Instant.parse("2029-02-28T09:00:00Z"));
		assertThat(FollowUpStage.SIX_MONTHS.begins(Instant.parse("2027-08-31T09:00:00Z"), SHANGHAI))
			.isEqualTo(Instant.parse("2028-02-29T09:00:00Z"));
		assertThat(FollowUpStage.THREE_MONTHS.begins(Instant.parse("2026-11-30T09:00:00Z"), SHANGHAI))
			.isEqualTo(Instant.parse("2027-02-28T09:00:00Z"));
	}

	@Test
	void daysAreThoseOfTheDistrictAndNotOfGreenwich() {
		// 30 November 23:30 in Greenwich is 1 December in Shanghai.
		Instant end = Instant.parse("2026-11-30T23:30:00Z");
		assertThat(FollowUpStage.THREE_MONTHS.begins(end, SHANGHAI)).isEqualTo(Instant.parse("2027-02-28T23:30:00Z"));
		assertThat(FollowUpStage.THREE_MONTHS.begins(end, ZoneId.of("UTC")))
			.isEqualTo(Instant.parse("2027-02-28T23:30:00Z"));
		Instant late = Instant.parse("2026-08-30T16:30:00Z");
		assertThat(FollowUpStage.SIX_MONTHS.begins(late, SHANGHAI)).as("31 August there")
			.isEqualTo(Instant.parse("2027-02-27T16:30:00Z"));
		assertThat(FollowUpStage.SIX_MONTHS.begins(late, ZoneId.of("UTC")))
			.isEqualTo(Instant.parse("2027-02-28T16:30:00Z"));
	}

	@Test
	void theHourStaysWhereClocksAreChanged() {
		assertThat(FollowUpStage.THREE_MONTHS.begins(Instant.parse("2026-01-15T16:00:00Z"), ZoneId.of("Europe/Berlin")))
			.isEqualTo(Instant.parse("2026-04-15T15:00:00Z"));
	}

	@Test
	void aNameThatIsNoneIsTheFirst() {
		assertThat(FollowUpStage.named("A_YEAR")).isEqualTo(FollowUpStage.A_YEAR);
		assertThat(FollowUpStage.named("x")).isEqualTo(FollowUpStage.DAY);
	}

}
