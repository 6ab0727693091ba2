package org.caiqiao.club.meetings;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.Conflict;

/** How the meetings of one event are set up, beyond its slots, tables and rules. */
@Entity
class MeetingSetup {

	@Id
	private long eventId;

	@Version
	private int version;

	@Embedded
	private MeetingLimits limits;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected MeetingSetup() {
	}

	/** What holds for an event of which nothing was said yet. */
	static MeetingSetup usual(ClubEventId event) {
		var setup = new MeetingSetup();
		setup.eventId = event.value();
		setup.limits = new MeetingLimits(null, null, MeetingLimits.USUAL_MUSTS, null);
		return setup;
	}

	/**
	 * Takes other limits.
	 * @param read the version the officer read
	 */
	MeetingSetup limit(int read, MeetingLimits others, ClubEventProfile event) {
		if (this.limits.equals(others)) {
			return this;
		}
		if (this.version != read) {
			throw Conflict.on("meeting setup", this.eventId);
		}
		others.check(event);
		this.limits = others;
		return this;
	}

	/** Takes those of a former event, but for its times. */
	MeetingSetup likeThoseOf(MeetingSetup former) {
		MeetingLimits others = former.limits;
		this.limits = new MeetingLimits(others.mostPerCompany(), others.mostPerExpert(), others.mostMusts(), null);
		return this;
	}

	/** When members can no longer say what they wish. */
	Instant wishesUntil(ClubEventProfile event) {
		Instant own = this.limits.wishesCloseAt();
		Instant start = event.content().startsAt();
		return (own != null && own.isBefore(start)) ? own : start;
	}

	MeetingLimits limits() {
		return this.limits;
	}

	int version() {
		return this.version;
	}

}
