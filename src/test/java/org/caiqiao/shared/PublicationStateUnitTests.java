package org.caiqiao.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.shared.PublicationState.DRAFT;
import static org.caiqiao.shared.PublicationState.EXPIRED;
import static org.caiqiao.shared.PublicationState.PUBLISHED;
import static org.caiqiao.shared.PublicationState.SUBMITTED;
import static org.caiqiao.shared.PublicationState.WITHDRAWN;

class PublicationStateUnitTests {

	private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

	private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 1);

	private static final Map<PublicationState, Set<PublicationState>> TABLE = new EnumMap<>(Map.of(DRAFT,
			EnumSet.of(SUBMITTED, PUBLISHED, WITHDRAWN), SUBMITTED, EnumSet.of(DRAFT, PUBLISHED, WITHDRAWN), PUBLISHED,
			EnumSet.of(WITHDRAWN, EXPIRED), EXPIRED, EnumSet.of(PUBLISHED, WITHDRAWN), WITHDRAWN, EnumSet.of(DRAFT)));

	@ParameterizedTest
	@EnumSource
	void onlyTheStepsOfTheTableAreOpen(PublicationState from) {
		for (PublicationState to : PublicationState.values()) {
			assertThat(from.canTransitionTo(to)).as(from + " to " + to)
				.isEqualTo(TABLE.getOrDefault(from, Set.of()).contains(to));
		}
	}

	@Test
	void aRefusedStepChangesNothing() {
		var publication = new Publication();
		assertThatExceptionOfType(Rejected.class).isThrownBy(publication::expire)
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("publication.impossible.EXPIRED"));
		assertThatExceptionOfType(Rejected.class).isThrownBy(publication::reopen);
		assertThat(publication.state()).isEqualTo(DRAFT);
		assertThat(publication.isPublic()).isFalse();
	}

	@Test
	void aRenewalKeepsTheFirstDayAndMovesTheLast() {
		Publication publication = published();
		publication.expire();
		assertThat(publication.isPublic()).isFalse();
		publication.publish(NOW.plusSeconds(86_400), LAST_DAY.plusYears(1));

		assertThat(publication.publishedAt()).isEqualTo(NOW);
		assertThat(publication.expiresOn()).isEqualTo(LAST_DAY.plusYears(1));
		assertThat(publication.changedSinceReview()).isFalse();
	}

	@Test
	void theOfficesNoteIsReadUntilTheTextIsHandedInAgain() {
		var publication = new Publication();
		publication.submit(NOW);
		publication.giveBack("请写明指标");
		assertThat(publication.state()).isEqualTo(DRAFT);
		assertThat(publication.reviewNote()).isEqualTo("请写明指标");
		publication.submit(NOW);
		assertThat(publication.reviewNote()).isNull();
	}

	@Test
	void aChangeOfAPublishedTextWaitsForTheOffice() {
		Publication publication = published();
		publication.noteChange();
		assertThat(publication.isPublic()).isTrue();
		assertThat(publication.changedSinceReview()).isTrue();
		publication.noteReview();
		assertThat(publication.changedSinceReview()).isFalse();
	}

	@Test
	void aChangeMadeAfterTheLastDayIsNotForgottenByTheRenewal() {
		Publication publication = published();
		publication.expire();
		publication.noteChange();
		publication.publish(NOW, LAST_DAY.plusYears(1));
		assertThat(publication.changedSinceReview()).isTrue();
	}

	@Test
	void whatWasNeverReadOrWasTakenBackNeedsTheOffice() {
		var publication = new Publication();
		assertThat(publication.needsReview()).isTrue();
		publication.publish(NOW, LAST_DAY);
		assertThat(publication.needsReview()).isFalse();
		publication.withdraw();
		publication.reopen();
		assertThat(publication.needsReview()).isTrue();
	}

	private static Publication published() {
		var publication = new Publication();
		publication.submit(NOW);
		publication.publish(NOW, LAST_DAY);
		return publication;
	}

}
