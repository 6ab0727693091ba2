package org.caiqiao.matching.engine;

/**
 * What an index holds of a kind.
 *
 * @param subjects how many things or persons
 * @param pieces how many texts of them
 * @param encoded how many of these have a vector
 */
public record Holding(int subjects, int pieces, int encoded) {
}
