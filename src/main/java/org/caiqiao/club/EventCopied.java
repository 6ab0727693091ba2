package org.caiqiao.club;

/**
 * A new event was begun as a copy of a former one.
 *
 * @param original the former event
 * @param copy the new one
 */
public record EventCopied(ClubEventId original, ClubEventId copy) {
}
