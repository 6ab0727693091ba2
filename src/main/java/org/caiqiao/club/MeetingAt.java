package org.caiqiao.club;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When and where a meeting is, in the words that its sides are told.
 *
 * @param startsAt its beginning
 * @param endsAt its end
 * @param table the name of the table
 * @param room where the table stands; may be empty
 * @param venue where the event is held
 */
@Embeddable
public record MeetingAt(Instant startsAt, Instant endsAt, @Column(name = "table_name") String table, String room,
		String venue) {
}
