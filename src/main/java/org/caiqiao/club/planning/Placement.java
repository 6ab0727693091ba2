package org.caiqiao.club.planning;

/**
 * Where a meeting takes place.
 *
 * @param meeting the wish it fulfils
 * @param slot when
 * @param table at which table
 */
public record Placement(String meeting, String slot, String table) {
}
