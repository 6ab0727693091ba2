package org.caiqiao.club;

/** Names an event of the club. */
public record ClubEventId(long value) {
}
