package org.caiqiao.club;

import java.time.Instant;
import java.util.List;

import org.caiqiao.account.AccountSummary;

/**
 * What one person is asked after an event.
 *
 * @param reader the person
 * @param event the event
 * @param stage code of the message that names when it is asked
 * @param first whether it asks what came of the meetings themselves
 * @param again whether it was asked before
 * @param lines the meetings of which nothing was said yet, by time; at least one
 * @param closesAt until when it can be answered
 * @param path the address that opens the form without signing in
 */
public record FollowUpLetter(AccountSummary reader, ClubEventProfile event, String stage, boolean first, boolean again,
		List<Line> lines, Instant closesAt, String path) {

	/** Without the secret, which must not end in a log by accident. */
	@Override
	public String toString() {
		return "FollowUpLetter[" + this.reader.id() + "]";
	}

	/**
	 * A meeting.
	 *
	 * @param startsAt when it began
	 * @param own the member that the person acts for
	 * @param other whom it met
	 */
	public record Line(Instant startsAt, Participant own, Participant other) {
	}

}
