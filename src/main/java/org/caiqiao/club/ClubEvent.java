package org.caiqiao.club;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.search.Listed;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/** One matchmaking event of the club. */
@Entity
@Indexed(index = "event")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "series,field,status,when"),
				@Param(name = "orders", value = "soonest,start,changed") }))
class ClubEvent extends AbstractAggregateRoot<ClubEvent> implements Listed {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_event_seq")
	@SequenceGenerator(name = "club_event_seq", allocationSize = 10)
	private @Nullable Long id;

	@Version
	private int version;

	private int number;

	@Embedded
	private EventContent content;

	@Embedded
	private LineUp lineUp;

	@Enumerated(EnumType.STRING)
	private EventStatus status = EventStatus.DRAFT;

	private @Nullable String cancelReason;

	// Counted at each registration: that must not look like a change to an officer who is
	// writing.
	@OptimisticLock(excluded = true)
	private int taken;

	private UUID calendarUid;

	private int calendarSequence;

	private @Nullable Long enteredBy;

	@Embedded
	private Origin origin;

	private Instant createdAt;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected ClubEvent() {
	}

	/** A draft. */
	ClubEvent(int number, EventContent content, LineUp lineUp, @Nullable AccountId author, Origin origin, Instant now) {
		content.check();
		this.number = number;
		this.content = content;
		this.lineUp = lineUp;
		this.calendarUid = UUID.randomUUID();
		this.enteredBy = (author != null) ? author.value() : null;
		this.origin = origin;
		this.createdAt = now;
		this.changedAt = now;
	}

	/** Takes what is said of it anew. */
	ClubEvent rewrite(int newNumber, EventContent text, Instant now) {
		refuseUnlessEditable();
		text.check();
		if (text.capacity() < this.taken) {
			throw Rejected.field("capacity", "club.capacity.belowTaken", this.taken);
		}
		boolean moved = this.content.heldElsewhereOrAnotherTime(text);
		if (moved || !this.content.title().equals(text.title())) {
			this.calendarSequence++;
		}
		this.number = newNumber;
		this.content = text;
		if (moved && this.status.visible()) {
			registerEvent(new EventMoved(id()));
		}
		return touched(now);
	}

	/** Takes another line-up. */
	ClubEvent lineUp(LineUp other, Instant now) {
		refuseUnlessEditable();
		this.lineUp = other;
		return touched(now);
	}

	/** Shows it to everybody. */
	ClubEvent announce(Instant now) {
		if (this.content.intro().isBlank() || this.lineUp.isEmpty()) {
			throw Rejected.because("club.announce.incomplete");
		}
		if (!this.content.startsAt().isAfter(now)) {
			throw Rejected.because("club.announce.past");
		}
		return moveTo(EventStatus.ANNOUNCED, new EventAnnounced(id()), now);
	}

	/** Lets members register, for the first time or again. */
	ClubEvent openRegistration(Instant now) {
		if (!this.content.closesAt().isAfter(now)) {
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
		if (now.isBefore(this.content.startsAt())) {
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
		boolean wasAnnounced = this.status.visible();
		moveTo(EventStatus.CANCELLED, new EventCancelled(id(), reason, wasAnnounced), now);
		this.cancelReason = reason;
		this.calendarSequence++;
		return this;
	}

	/**
	 * Puts it where it stood when it was recorded elsewhere, without announcing anything.
	 */
	ClubEvent recordedAs(EventStatus recorded) {
		this.status = recorded;
		return this;
	}

	/** Lets the lists see that its time is over; does not change the event. */
	ClubEvent noteEnd(Instant now) {
		return touched(now);
	}

	/** Whether it may be thrown away: nobody but the office ever saw it. */
	boolean discardable() {
		return this.status == EventStatus.DRAFT;
	}

	/** Gives places to persons; whoever calls it holds the lock on the event. */
	void seat(int persons) {
		if (persons > placesLeft()) {
			throw new IllegalStateException("event " + this.id + " has " + placesLeft() + " places, not " + persons);
		}
		this.taken += persons;
	}

	/** Takes places back; whoever calls it holds the lock on the event. */
	void vacate(int persons) {
		this.taken -= persons;
	}

	int placesLeft() {
		return this.content.capacity() - this.taken;
	}

	/** Who may register now. */
	RegistrationWindow window() {
		return RegistrationWindow.of(this.status, this.content);
	}

	int taken() {
		return this.taken;
	}

	ClubEventId id() {
		return new ClubEventId(Objects.requireNonNull(this.id, "not saved yet"));
	}

	int version() {
		return this.version;
	}

	int number() {
		return this.number;
	}

	EventContent content() {
		return this.content;
	}

	LineUp lineUp() {
		return this.lineUp;
	}

	EventStatus status() {
		return this.status;
	}

	@Nullable String cancelReason() {
		return this.cancelReason;
	}

	UUID calendarUid() {
		return this.calendarUid;
	}

	int calendarSequence() {
		return this.calendarSequence;
	}

	Origin origin() {
		return this.origin;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	@Override
	public String listedTitle() {
		return this.content.title();
	}

	@Override
	public String listedTeaser() {
		return this.content.teaser();
	}

	@Override
	public String listedBody() {
		return this.content.body();
	}

	@Override
	public boolean listedPublicly() {
		return this.status.visible();
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return EventOrder.codes(this);
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		return EventOrder.orders(this);
	}

	private void refuseUnlessEditable() {
		if (!this.status.editable()) {
			throw Rejected.because("club.edit.over");
		}
	}

	private ClubEvent moveTo(EventStatus next, Object event, Instant now) {
		if (!this.status.canTransitionTo(next)) {
			throw Rejected.because("club.step.impossible." + next);
		}
		this.status = next;
		registerEvent(event);
		return touched(now);
	}

	private ClubEvent touched(Instant now) {
		this.changedAt = now;
		return this;
	}

}
