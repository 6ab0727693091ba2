package org.caiqiao.club.meetings;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * How much of an event one member may have. The names of its parts are those of the
 * form's fields.
 *
 * @param mostPerCompany meetings of a company at most; null for any number
 * @param mostPerExpert meetings of an expert at most; null for any number
 * @param mostMusts how many wishes of a member may be "must meet", 0 to 10
 * @param wishesCloseAt when members can no longer say their wishes; null for the
 * beginning of the event
 */
@Embeddable
public record MeetingLimits(@Nullable Integer mostPerCompany, @Nullable Integer mostPerExpert, int mostMusts,
		@Nullable Instant wishesCloseAt) {

	/** The database knows it, too. */
	static final int MOST_MUSTS = 10;

	/** Where the office says nothing; the database's first row of an event, too. */
	static final int USUAL_MUSTS = 2;

	/** Refuses what cannot be, whoever writes it. */
	void check(ClubEventProfile event) {
		if (this.mostMusts < 0 || this.mostMusts > MOST_MUSTS) {
			throw Rejected.field("mostMusts", "club.mostMusts.range", MOST_MUSTS);
		}
		if (this.wishesCloseAt != null && this.wishesCloseAt.isAfter(event.content().startsAt())) {
			throw Rejected.field("wishesCloseAt", "club.wishesCloseAt.afterStart");
		}
	}

}
