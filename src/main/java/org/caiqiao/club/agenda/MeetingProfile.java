package org.caiqiao.club.agenda;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a meeting.
 *
 * @param id the meeting
 * @param event the event
 * @param host the expert or investor
 * @param company the company
 * @param need what it is about; null where none was named
 * @param slot its slot
 * @param table its table
 * @param place the same in words
 * @param status whether it takes place
 * @param cause why it was called off; null where it was not
 * @param cancelReason the same in somebody's words; empty where none were given
 * @param calendarUid its name in calendars, for good
 * @param calendarSequence how often its entry in calendars changed
 * @param changedAt when it was written last
 */
public record MeetingProfile(MeetingId id, ClubEventId event, Participant host, Participant company,
		@Nullable Long need, long slot, long table, MeetingPlace place, MeetingStatus status,
		@Nullable CallOffCause cause, String cancelReason, UUID calendarUid, int calendarSequence, Instant changedAt) {

	/** Whether it takes place. */
	public boolean planned() {
		return this.status == MeetingStatus.PLANNED;
	}

	/** Its two sides. */
	public Stream<Participant> sides() {
		return Stream.of(this.host, this.company);
	}

	/** Whether this member is one of its two sides. */
	public boolean isOf(MemberKind kind, long member) {
		return of(this.host, kind, member) || of(this.company, kind, member);
	}

	/** Whom this side of the meeting meets. */
	public Participant other(MemberKind kind, long member) {
		return of(this.host, kind, member) ? this.company : this.host;
	}

	private static boolean of(Participant side, MemberKind kind, long member) {
		return side.kind() == kind && side.id() == member;
	}

}
