package org.caiqiao.club;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.Entered;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** One matchmaking event of the club: its facts, its line-up and its places. */
@Entity
@Indexed(index = "event")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "series,field,status,when"),
				@Param(name = "orders", value = "soonest,start,changed") }))
class ClubEvent extends EventOnItsWay {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_event_seq")
	@SequenceGenerator(name = "club_event_seq", allocationSize = 10)
	private @Nullable Long id;

	private int number;

	@Embedded
	private EventContent content;

	@Embedded
	private LineUp lineUp;

	// Counted at each registration: that must not look like a change to an officer who is
	// writing.
	@OptimisticLock(excluded = true)
	private int taken;

	@Embedded
	private Entered entered;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected ClubEvent() {
	}

	/** A draft. */
	ClubEvent(int number, EventContent content, LineUp lineUp, @Nullable AccountId author, Origin origin, Instant now) {
		super(origin, now);
		content.check();
		this.number = number;
		this.content = content;
		this.lineUp = lineUp;
		this.entered = Entered.by(author, now);
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
			noteInCalendars();
		}
		this.number = newNumber;
		this.content = text;
		if (moved && status().visible()) {
			registerEvent(new EventMoved(id()));
		}
		touch(now);
		return this;
	}

	/** Takes another line-up. */
	ClubEvent lineUp(LineUp other, Instant now) {
		refuseUnlessEditable();
		this.lineUp = other;
		touch(now);
		return this;
	}

	/** Whether it may be thrown away: nobody but the office ever saw it. */
	boolean discardable() {
		return status() == EventStatus.DRAFT;
	}

	/** Gives places to persons; whoever calls it holds the lock on the event. */
	void seat(int persons) {
		if (persons > placesLeft()) {
			throw new IllegalStateException("event " + key() + " has " + placesLeft() + " places, not " + persons);
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
		return RegistrationWindow.of(status(), this.content);
	}

	int taken() {
		return this.taken;
	}

	ClubEventProfile profile() {
		return new ClubEventProfile(id(), this.number, this.content, this.lineUp, status(), cancelReason(), this.taken,
				calendar().uid(), calendar().sequence(), changedAt(), version(), origin().demo());
	}

	@Override
	ClubEventId id() {
		return new ClubEventId(key());
	}

	@Override
	public long key() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	@Override
	protected EventContent content() {
		return this.content;
	}

	@Override
	LineUp lineUp() {
		return this.lineUp;
	}

	int calendarSequence() {
		return calendar().sequence();
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
		if (!status().editable()) {
			throw Rejected.because("club.edit.over");
		}
	}

}
