package org.caiqiao.club;

/**
 * An event is no more: a draft was thrown away, or the demo district removed.
 *
 * @param event the event
 */
public record ClubEventRemoved(ClubEventId event) {
}
