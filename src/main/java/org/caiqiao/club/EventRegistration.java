package org.caiqiao.club;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A member's registration for an event, one for each member and event. It is written only
 * while the event is locked: its places are counted there.
 */
@Entity
class EventRegistration extends AbstractAggregateRoot<EventRegistration> {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_registration_seq")
	@SequenceGenerator(name = "event_registration_seq", allocationSize = 10)
	private @Nullable Long id;

	@Version
	private int version;

	private long eventId;

	@Embedded
	private Participant participant;

	private @Nullable Long accountId;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> attendees;

	private int persons;

	@Enumerated(EnumType.STRING)
	private RegistrationStatus status = RegistrationStatus.WAITING;

	private int lineNumber;

	private Instant enteredAt;

	private Instant changedAt;

	private boolean demo;

	@SuppressWarnings("NullAway.Init")
	protected EventRegistration() {
	}

	/**
	 * Stands in line for places.
	 * @param account who registers, and is written to; null where nobody of the member
	 * has an account
	 * @param lineNumber its place in the event's line, greater than all before
	 */
	EventRegistration(ClubEventId event, Participant participant, @Nullable AccountId account, List<String> attendees,
			int lineNumber, boolean demo, Instant now) {
		this.eventId = event.value();
		this.participant = participant;
		this.accountId = (account != null) ? account.value() : null;
		this.attendees = AttendeeNames.checked(attendees);
		this.persons = this.attendees.size();
		this.lineNumber = lineNumber;
		this.demo = demo;
		this.enteredAt = now;
		this.changedAt = now;
	}

	/** Stands in line again, at its end. */
	EventRegistration rejoin(Participant as, @Nullable AccountId account, List<String> others, int newLineNumber,
			Instant now) {
		moveTo(RegistrationStatus.WAITING, now);
		this.participant = as;
		this.accountId = (account != null) ? account.value() : null;
		this.lineNumber = newLineNumber;
		this.enteredAt = now;
		return name(others, now);
	}

	/** Has its places from now on. */
	EventRegistration seat(Instant now) {
		moveTo(RegistrationStatus.REGISTERED, now);
		return this;
	}

	/** Gives up its places, or its place in the line. */
	EventRegistration cancel(boolean byOffice, Instant now) {
		moveTo(RegistrationStatus.CANCELLED, now);
		registerEvent(new RegistrationCancelled(id(), event(), byOffice));
		return this;
	}

	/** Names who comes, one to five persons. */
	EventRegistration name(List<String> others, Instant now) {
		this.attendees = AttendeeNames.checked(others);
		this.persons = this.attendees.size();
		this.changedAt = now;
		return this;
	}

	/** Tells the other modules how it stands after its places were looked for. */
	EventRegistration announce(boolean justEntered) {
		if (this.status == RegistrationStatus.REGISTERED) {
			registerEvent(
					justEntered ? new RegistrationConfirmed(id(), event()) : new RegistrationPromoted(id(), event()));
		}
		else {
			registerEvent(new RegistrationWaitlisted(id(), event()));
		}
		return this;
	}

	/** Forgets who entered it. */
	EventRegistration detach() {
		this.accountId = null;
		return this;
	}

	RegistrationProfile profile() {
		return new RegistrationProfile(id(), event(), this.participant, account(), attendees(), this.status);
	}

	RegistrationId id() {
		return new RegistrationId(Objects.requireNonNull(this.id, "not saved yet"));
	}

	ClubEventId event() {
		return new ClubEventId(this.eventId);
	}

	Participant participant() {
		return this.participant;
	}

	@Nullable AccountId account() {
		return (this.accountId != null) ? new AccountId(this.accountId) : null;
	}

	List<String> attendees() {
		return List.copyOf(this.attendees);
	}

	int persons() {
		return this.persons;
	}

	Instant enteredAt() {
		return this.enteredAt;
	}

	int lineNumber() {
		return this.lineNumber;
	}

	RegistrationStatus status() {
		return this.status;
	}

	private void moveTo(RegistrationStatus next, Instant now) {
		if (!this.status.canTransitionTo(next)) {
			throw Rejected.because("club.registration.impossible." + next);
		}
		this.status = next;
		this.changedAt = now;
	}

}
