package org.caiqiao.club.meetings;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A wish that got no place at one event and was offered for another one. */
@Entity
class LeftOver {

	@Id
	private @Nullable Long id;

	private long eventId;

	private @Nullable Long fromEventId;

	private long expertId;

	private long companyId;

	private long offeredBy;

	private Instant offeredAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected LeftOver() {
	}

	/** The event it is offered for. */
	long event() {
		return this.eventId;
	}

	LeftOverManagement.Pair pair() {
		return new LeftOverManagement.Pair(this.expertId, this.companyId);
	}

}
