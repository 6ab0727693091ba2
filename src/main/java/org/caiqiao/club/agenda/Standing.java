package org.caiqiao.club.agenda;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Whether a meeting takes place.
 *
 * @param status whether it does
 * @param callOffCause why not; null where it does
 * @param cancelReason the same in somebody's words; may be empty
 */
@Embeddable
record Standing(@Enumerated(EnumType.STRING) MeetingStatus status,
		@Enumerated(EnumType.STRING) @Nullable CallOffCause callOffCause, String cancelReason) {

	static Standing planned() {
		return new Standing(MeetingStatus.PLANNED, null, "");
	}

	static Standing calledOff(CallOffCause cause, String reason) {
		return new Standing(MeetingStatus.CANCELLED, cause, reason);
	}

}
