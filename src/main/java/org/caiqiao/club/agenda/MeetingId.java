package org.caiqiao.club.agenda;

/** Names a meeting of which its two sides were told. */
public record MeetingId(long value) {
}
