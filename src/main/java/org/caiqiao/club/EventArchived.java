package org.caiqiao.club;

/**
 * The follow-up of an event is done.
 *
 * @param event the event
 */
public record EventArchived(ClubEventId event) {
}
