package org.caiqiao.club.day;

/**
 * One side of one meeting.
 *
 * @param meeting the meeting
 * @param side which of its two sides
 */
public record MeetingSide(long meeting, Side side) {
}
