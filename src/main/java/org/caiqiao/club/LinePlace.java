package org.caiqiao.club;

/**
 * How far down the line somebody waits.
 *
 * @param registration who waits
 * @param before how many wait before
 */
record LinePlace(long registration, long before) {
}
