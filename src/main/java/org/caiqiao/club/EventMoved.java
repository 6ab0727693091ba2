package org.caiqiao.club;

/**
 * An event that was announced takes place at another time or place.
 *
 * @param event the event
 */
public record EventMoved(ClubEventId event) {
}
