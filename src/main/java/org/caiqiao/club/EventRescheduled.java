package org.caiqiao.club;

import java.time.Instant;

/**
 * An event was written anew, perhaps for another time; what has times within it goes
 * along, or refuses, before it is saved.
 *
 * @param event the event
 * @param startedAt when it began before
 * @param startsAt when it begins now
 * @param endsAt when it ends now
 */
public record EventRescheduled(ClubEventId event, Instant startedAt, Instant startsAt, Instant endsAt) {
}
