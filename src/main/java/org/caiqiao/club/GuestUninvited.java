package org.caiqiao.club;

import org.caiqiao.expert.ExpertId;

/**
 * An expert is no longer invited to an event.
 *
 * @param event the event
 * @param expert the expert
 */
public record GuestUninvited(ClubEventId event, ExpertId expert) {
}
