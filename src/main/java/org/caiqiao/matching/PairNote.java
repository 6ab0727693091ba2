package org.caiqiao.matching;

/**
 * What a page of something else says of a pair.
 *
 * @param level how well it fits, in words
 * @param tone of its badge
 * @param why the weightiest reason
 * @param address of the page that explains it
 */
public record PairNote(String level, String tone, String why, String address) {
}
