package org.caiqiao.club;

/**
 * An event does not take place.
 *
 * @param event the event
 * @param reason why, as the office wrote it for everybody
 */
public record EventCancelled(ClubEventId event, String reason) {
}
