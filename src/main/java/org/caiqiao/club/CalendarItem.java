package org.caiqiao.club;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * Something in a calendar. Whoever changes its time, place or standing gives it a higher
 * sequence, so that calendars take the newer one in the stead of the older.
 *
 * @param uid its name in calendars, for good
 * @param sequence how often it changed so that calendars have to know
 * @param changedAt when it changed last
 * @param startsAt its beginning
 * @param endsAt its end
 * @param summary what it is, in a line
 * @param location where it is
 * @param description what else is said of it
 * @param page where it can be read about
 * @param standing whether it takes place
 */
public record CalendarItem(UUID uid, int sequence, Instant changedAt, Instant startsAt, Instant endsAt, String summary,
		String location, String description, URI page, Standing standing) {

	/** Whether something in a calendar takes place. */
	public enum Standing {

		CONFIRMED, TENTATIVE, CANCELLED

	}

	/** Whether it does not take place. */
	public boolean cancelled() {
		return this.standing == Standing.CANCELLED;
	}

	/** The same under another headline, standing so. */
	public CalendarItem as(String headline, Standing other) {
		return new CalendarItem(this.uid, this.sequence, this.changedAt, this.startsAt, this.endsAt, headline,
				this.location, this.description, this.page, other);
	}

}
