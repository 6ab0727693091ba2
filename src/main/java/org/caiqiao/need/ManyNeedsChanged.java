package org.caiqiao.need;

/**
 * Many needs came or went at once, by an import or the demo district: whoever keeps
 * something per need compares it with {@link NeedManagement#published}.
 *
 * @param count how many, or 0 where nobody counted
 */
public record ManyNeedsChanged(int count) {
}
