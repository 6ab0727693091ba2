package org.caiqiao.need;

/**
 * A need became public, for the first time or again.
 *
 * @param need the need
 */
public record NeedPublished(NeedId need) {
}
