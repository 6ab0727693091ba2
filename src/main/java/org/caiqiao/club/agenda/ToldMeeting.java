package org.caiqiao.club.agenda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.MeetingAt;
import org.jspecify.annotations.Nullable;

/** What one person was told of one meeting last. */
@Entity
class ToldMeeting {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "told_meeting_seq")
	@SequenceGenerator(name = "told_meeting_seq", allocationSize = 50)
	private @Nullable Long id;

	private long meetingId;

	private long accountId;

	private boolean planned;

	@Embedded
	private MeetingAt place;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected ToldMeeting() {
	}

	ToldMeeting(long meeting, AccountId reader, MeetingAt place) {
		this.meetingId = meeting;
		this.accountId = reader.value();
		this.place = place;
		this.planned = true;
	}

	/** Was told this just now; null where it was called off. */
	void tell(@Nullable MeetingAt now) {
		this.planned = now != null;
		if (now != null) {
			this.place = now;
		}
	}

	long meeting() {
		return this.meetingId;
	}

	/** When and where the person knows it to be; null where it was called off. */
	@Nullable MeetingAt place() {
		return this.planned ? this.place : null;
	}

	MeetingAt lastPlace() {
		return this.place;
	}

}
