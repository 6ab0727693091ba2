package org.caiqiao.club.day;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.agenda.MeetingProfile;
import org.jspecify.annotations.Nullable;

/** One side did not come to a meeting. */
@Entity
@Table(name = "meeting_absence")
class Absence {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_absence_seq")
	@SequenceGenerator(name = "meeting_absence_seq", allocationSize = 10)
	private @Nullable Long id;

	private long meetingId;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private Side side;

	private long notedBy;

	private Instant at;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Absence() {
	}

	Absence(MeetingProfile meeting, Side side, AccountId by, Instant now) {
		this.meetingId = meeting.id().value();
		this.eventId = meeting.event().value();
		this.side = side;
		this.notedBy = by.value();
		this.at = now;
	}

	long meeting() {
		return this.meetingId;
	}

	Side side() {
		return this.side;
	}

}
