package org.caiqiao.club;

/**
 * An event does not take place.
 *
 * @param event the event
 * @param reason why, as the office wrote it for everybody
 * @param wasAnnounced whether anybody but the office knew of it
 */
public record EventCancelled(ClubEventId event, String reason, boolean wasAnnounced) {
}
