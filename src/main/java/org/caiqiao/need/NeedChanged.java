package org.caiqiao.need;

/**
 * The text of a public need changed.
 *
 * @param need the need
 */
public record NeedChanged(NeedId need) {
}
