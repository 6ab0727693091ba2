package org.caiqiao.matching.engine;

/**
 * The smallest thing that two texts can share: a character, a pair of neighbouring
 * characters, or a word of a script that writes words apart.
 *
 * @param key what is compared
 * @param start where it begins in the plain text
 * @param end where it ends
 */
record Token(long key, int start, int end) {
}
