package org.caiqiao.club.day;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caiqiao.club.agenda.MeetingProfile;
import org.jspecify.annotations.Nullable;

/** The paper on which one side notes what came of its meeting. */
@Entity
@Table(name = "outcome_slip")
class Slip {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_slip_seq")
	@SequenceGenerator(name = "outcome_slip_seq", allocationSize = 50)
	private @Nullable Long id;

	private long eventId;

	private long meetingId;

	@Enumerated(EnumType.STRING)
	private Side side;

	private String code;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Slip() {
	}

	Slip(MeetingProfile meeting, Side side, String code) {
		this.eventId = meeting.event().value();
		this.meetingId = meeting.id().value();
		this.side = side;
		this.code = code;
	}

	MeetingSide of() {
		return new MeetingSide(this.meetingId, this.side);
	}

	String code() {
		return this.code;
	}

}
