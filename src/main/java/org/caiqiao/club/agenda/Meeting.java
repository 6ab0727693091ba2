package org.caiqiao.club.agenda;

import java.time.Instant;
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
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

/** A meeting that its two sides were told of. */
@Entity
class Meeting {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
	@SequenceGenerator(name = "meeting_seq", allocationSize = 50)
	private @Nullable Long id;

	@Version
	private int version;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private MemberKind hostKind;

	private long hostId;

	private String hostName;

	private long companyId;

	private String companyName;

	private @Nullable Long needId;

	private long slotId;

	private long tableId;

	@Embedded
	private Standing standing = Standing.planned();

	private UUID calendarUid = UUID.randomUUID();

	private int calendarSequence;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Meeting() {
	}

	Meeting(ClubEventId event, AgreedMeeting agreed, Instant now) {
		this.eventId = event.value();
		this.hostKind = agreed.host().kind();
		this.hostId = agreed.host().id();
		this.hostName = agreed.host().name();
		this.companyId = agreed.company().id();
		this.companyName = agreed.company().name();
		this.needId = agreed.need();
		this.slotId = agreed.slot();
		this.tableId = agreed.table();
		this.changedAt = now;
	}

	/**
	 * Takes place as agreed.
	 * @return whether its two sides notice
	 */
	boolean takePlace(AgreedMeeting agreed, Instant now) {
		boolean same = planned() && this.slotId == agreed.slot() && this.tableId == agreed.table();
		this.hostName = agreed.host().name();
		this.companyName = agreed.company().name();
		this.needId = agreed.need();
		if (!same) {
			this.slotId = agreed.slot();
			this.tableId = agreed.table();
			this.standing = Standing.planned();
			changed(now);
		}
		return !same;
	}

	/**
	 * Does not take place after all.
	 * @return whether it was to
	 */
	boolean callOff(CallOffCause cause, String reason, Instant now) {
		boolean was = planned();
		if (was) {
			this.standing = Standing.calledOff(cause, reason);
			changed(now);
		}
		return was;
	}

	/** Takes place after all, when and where it was to. */
	void putBack(Instant now) {
		this.standing = Standing.planned();
		changed(now);
	}

	/** Its event takes place elsewhere or at another time, and it goes along. */
	void goAlong(Instant now) {
		changed(now);
	}

	private void changed(Instant now) {
		this.calendarSequence++;
		this.changedAt = now;
	}

	boolean planned() {
		return this.standing.status() == MeetingStatus.PLANNED;
	}

	/** Whether it has been as it is since then or before. */
	boolean unchangedSince(Instant time) {
		return !this.changedAt.isAfter(time);
	}

	long slot() {
		return this.slotId;
	}

	long table() {
		return this.tableId;
	}

	long event() {
		return this.eventId;
	}

	@Nullable Long need() {
		return this.needId;
	}

	/** Whether this member is one of its two sides. */
	boolean isOf(MemberKind kind, long member) {
		return this.hostKind == kind && this.hostId == member || kind == MemberKind.COMPANY && this.companyId == member;
	}

	/** Whether the two can't both take place. */
	boolean inTheWayOf(Meeting other) {
		boolean sameHost = this.hostKind == other.hostKind && this.hostId == other.hostId;
		return this.slotId == other.slotId
				&& (this.companyId == other.companyId || sameHost != (this.tableId == other.tableId));
	}

	Pair pair() {
		return new Pair(this.hostKind, this.hostId, this.companyId);
	}

	MeetingId id() {
		return new MeetingId(Objects.requireNonNull(this.id, "not saved yet"));
	}

	Participant host() {
		return new Participant(this.hostKind, this.hostId, this.hostName);
	}

	Participant company() {
		return new Participant(MemberKind.COMPANY, this.companyId, this.companyName);
	}

	MeetingProfile profile(MeetingPlace place) {
		return new MeetingProfile(id(), new ClubEventId(this.eventId), host(), company(), this.needId, this.slotId,
				this.tableId, place, this.standing.status(), this.standing.callOffCause(), this.standing.cancelReason(),
				this.calendarUid, this.calendarSequence, this.changedAt);
	}

	/** Who meets whom; there is one meeting of them at an event. */
	record Pair(MemberKind hostKind, long host, long company) {

		static Pair of(AgreedMeeting agreed) {
			return new Pair(agreed.host().kind(), agreed.host().id(), agreed.company().id());
		}

	}

}
