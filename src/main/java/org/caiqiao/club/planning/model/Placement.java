package org.caiqiao.club.planning.model;

/**
 * Where a meeting takes place.
 *
 * @param meeting the wish it fulfils
 * @param slot when
 * @param table at which table
 */
public record Placement(String meeting, String slot, String table) {
}
