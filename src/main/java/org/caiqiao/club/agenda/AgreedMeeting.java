package org.caiqiao.club.agenda;

import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a plan has it.
 *
 * @param host the expert or investor
 * @param company the company
 * @param need which of the company's needs it is about; null where none was named
 * @param slot when it is, a slot of the event
 * @param table where it is, a table of the event
 */
public record AgreedMeeting(Participant host, Participant company, @Nullable Long need, long slot, long table) {
}
