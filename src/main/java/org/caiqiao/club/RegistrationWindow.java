package org.caiqiao.club;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.caiqiao.shared.Rejected;

/**
 * Who may register for an event, or cancel, at a moment.
 *
 * @param status where the event stands
 * @param closesAt when registration by members ends
 * @param startsAt when the event begins
 * @param endsAt when it ends
 */
record RegistrationWindow(EventStatus status, Instant closesAt, Instant startsAt, Instant endsAt) {

	private static final Set<EventStatus> RUNNING = EnumSet.of(EventStatus.REGISTRATION_OPEN, EventStatus.CLOSED);

	static RegistrationWindow of(EventStatus status, EventContent content) {
		return new RegistrationWindow(status, content.closesAt(), content.startsAt(), content.endsAt());
	}

	/** Whether members may register themselves. */
	boolean open(Instant now) {
		return this.status == EventStatus.REGISTRATION_OPEN && now.isBefore(this.closesAt);
	}

	/**
	 * Whether the office may still register and cancel for members; until then the
	 * waiting list moves up, too.
	 */
	boolean openToOffice(Instant now) {
		return RUNNING.contains(this.status) && now.isBefore(this.endsAt);
	}

	/** Whether members may still cancel. */
	boolean cancellable(Instant now) {
		return RUNNING.contains(this.status) && now.isBefore(this.startsAt);
	}

	void refuseUnlessOpen(Instant now) {
		if (!open(now)) {
			throw Rejected
				.because((this.status == EventStatus.ANNOUNCED) ? "club.register.notYet" : "club.register.over");
		}
	}

	void refuseUnlessOpenToOffice(Instant now) {
		if (!openToOffice(now)) {
			throw Rejected
				.because((this.status == EventStatus.ANNOUNCED) ? "club.register.notYet" : "club.register.officeOver");
		}
	}

	void refuseUnlessCancellable(Instant now) {
		if (!cancellable(now)) {
			throw Rejected.because("club.registration.cancelOver");
		}
	}

}
