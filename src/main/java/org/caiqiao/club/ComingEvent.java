package org.caiqiao.club;

import org.jspecify.annotations.Nullable;

/**
 * An event that a member comes to.
 *
 * @param event the event
 * @param status how the registration stands; null for an invited expert
 */
public record ComingEvent(ClubEventProfile event, @Nullable RegistrationStatus status) {

	/** Whether a place is still waited for. */
	public boolean waits() {
		return this.status == RegistrationStatus.WAITING;
	}

}
