package org.caiqiao.insight;

import java.util.List;

/**
 * A report of a district about itself.
 *
 * @param title the source's title
 * @param note of when it is and how it was read
 * @param figures in the source's order
 * @param names in the source's order
 */
public record PublishedReport(String title, String note, List<PublishedFigure> figures, List<PublishedName> names) {
}
