package org.caiqiao.club;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.club.EventStatus.ANNOUNCED;
import static org.caiqiao.club.EventStatus.ARCHIVED;
import static org.caiqiao.club.EventStatus.CANCELLED;
import static org.caiqiao.club.EventStatus.CLOSED;
import static org.caiqiao.club.EventStatus.DRAFT;
import static org.caiqiao.club.EventStatus.HELD;
import static org.caiqiao.club.EventStatus.REGISTRATION_OPEN;

class EventStatusUnitTests {

	private static final Map<EventStatus, Set<EventStatus>> ALLOWED = Map.of(DRAFT, Set.of(ANNOUNCED), ANNOUNCED,
			Set.of(REGISTRATION_OPEN, CANCELLED), REGISTRATION_OPEN, Set.of(CLOSED, CANCELLED), CLOSED,
			Set.of(REGISTRATION_OPEN, HELD, CANCELLED), HELD, Set.of(ARCHIVED), ARCHIVED, Set.of(), CANCELLED,
			Set.of());

	@ParameterizedTest
	@EnumSource
	void goesOnlyWhereTheTableSays(EventStatus from) {
		for (EventStatus to : EventStatus.values()) {
			assertThat(from.canTransitionTo(to)).as(from + " to " + to).isEqualTo(ALLOWED.get(from).contains(to));
		}
	}

	@Test
	void isSeenByEverybodyButWhileDrafted() {
		for (EventStatus status : EventStatus.values()) {
			assertThat(status.visible()).as(status.name()).isEqualTo(status != DRAFT);
		}
	}

	@Test
	void arrivalsAreNotedUntilItIsArchivedOrCancelled() {
		for (EventStatus status : EventStatus.values()) {
			assertThat(status.takesArrivals()).as(status.name())
				.isEqualTo(!Set.of(ARCHIVED, CANCELLED).contains(status));
		}
	}

	@Test
	void isWrittenOnlyBeforeItTakesPlace() {
		for (EventStatus status : EventStatus.values()) {
			assertThat(status.editable()).as(status.name())
				.isEqualTo(Set.of(DRAFT, ANNOUNCED, REGISTRATION_OPEN, CLOSED).contains(status));
		}
	}

}
