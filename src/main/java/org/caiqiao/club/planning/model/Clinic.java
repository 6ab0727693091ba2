package org.caiqiao.club.planning.model;

/**
 * Guests with the same need, who agree to share a slot of their host.
 *
 * @param id how wishes refer to it
 * @param size the most guests of a slot
 */
public record Clinic(String id, int size) {
}
