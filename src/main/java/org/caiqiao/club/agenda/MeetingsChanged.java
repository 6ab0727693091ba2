package org.caiqiao.club.agenda;

import java.util.List;

import org.caiqiao.club.ClubEventId;

/**
 * Meetings of an event are new, elsewhere, at another time or called off; those that stay
 * as they are, are not named.
 *
 * @param event the event
 * @param changes what changed, at least one
 */
public record MeetingsChanged(ClubEventId event, List<MeetingChange> changes) {
}
