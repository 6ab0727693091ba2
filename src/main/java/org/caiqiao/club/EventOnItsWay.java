package org.caiqiao.club;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.caiqiao.search.ListedEntity;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** The way of an event from its first plan to the archive. */
@MappedSuperclass
abstract class EventOnItsWay extends ListedEntity<ClubEvent> {

	@Enumerated(EnumType.STRING)
	private EventStatus status = EventStatus.DRAFT;

	private @Nullable String cancelReason;

	@Embedded
	private CalendarEntry calendar;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected EventOnItsWay() {
	}

	EventOnItsWay(Origin origin, Instant now) {
		super(origin, now);
		this.calendar = CalendarEntry.begun();
	}

	abstract ClubEventId id();

	@Override
	protected abstract EventContent content();

	abstract LineUp lineUp();

	/** Shows it to everybody. */
	ClubEvent announce(Instant now) {
		if (content().intro().isBlank() || lineUp().isEmpty()) {
			throw Rejected.because("club.announce.incomplete");
		}
		if (!content().startsAt().isAfter(now)) {
			throw Rejected.because("club.announce.past");
		}
		return moveTo(EventStatus.ANNOUNCED, new EventAnnounced(id()), now);
	}

	/** Lets members register, for the first time or again. */
	ClubEvent openRegistration(Instant now) {
		if (!content().closesAt().isAfter(now)) {
			throw Rejected.because("club.open.afterDeadline");
		}
		return moveTo(EventStatus.REGISTRATION_OPEN, new RegistrationOpened(id()), now);
	}

	/** Ends the registration by members. */
	ClubEvent closeRegistration(Instant now) {
		return moveTo(EventStatus.CLOSED, new RegistrationClosed(id()), now);
	}

	/** Notes that it took place. */
	ClubEvent hold(Instant now) {
		if (now.isBefore(content().startsAt())) {
			throw Rejected.because("club.hold.tooEarly");
		}
		return moveTo(EventStatus.HELD, new EventHeld(id()), now);
	}

	/** Notes that its follow-up is done. */
	ClubEvent archive(Instant now) {
		return moveTo(EventStatus.ARCHIVED, new EventArchived(id()), now);
	}

	/** Calls it off; the reason is for everybody to read. */
	ClubEvent cancel(String reason, Instant now) {
		moveTo(EventStatus.CANCELLED, new EventCancelled(id(), reason), now);
		this.cancelReason = reason;
		noteInCalendars();
		return (ClubEvent) this;
	}

	/**
	 * Puts it where it stood when it was recorded elsewhere, without announcing anything.
	 */
	ClubEvent recordedAs(EventStatus recorded) {
		this.status = recorded;
		return (ClubEvent) this;
	}

	/** Lets the lists see that its time is over; does not change the event. */
	ClubEvent noteEnd(Instant now) {
		touch(now);
		return (ClubEvent) this;
	}

	EventStatus status() {
		return this.status;
	}

	@Nullable String cancelReason() {
		return this.cancelReason;
	}

	CalendarEntry calendar() {
		return this.calendar;
	}

	/** Lets the calendars of those who come know of a change. */
	void noteInCalendars() {
		this.calendar = this.calendar.changed();
	}

	@Override
	public boolean listedPublicly() {
		return this.status.visible();
	}

	private ClubEvent moveTo(EventStatus next, Object event, Instant now) {
		if (!this.status.canTransitionTo(next)) {
			throw Rejected.because("club.step.impossible." + next);
		}
		this.status = next;
		touch(now, event);
		return (ClubEvent) this;
	}

}
