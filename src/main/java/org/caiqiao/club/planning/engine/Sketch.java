package org.caiqiao.club.planning.engine;

/**
 * What a search has found: a slot for each meeting.
 *
 * @param slots the slot of each meeting, from 0, or less for none
 * @param energy what is missing, in idle gaps
 * @param unmet must-meets without a slot
 */
public record Sketch(int[] slots, long energy, int unmet) {
}
