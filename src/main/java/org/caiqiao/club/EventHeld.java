package org.caiqiao.club;

/**
 * An event took place.
 *
 * @param event the event
 */
public record EventHeld(ClubEventId event) {
}
