package org.caiqiao.club;

/**
 * An event became public.
 *
 * @param event the event
 */
public record EventAnnounced(ClubEventId event) {
}
