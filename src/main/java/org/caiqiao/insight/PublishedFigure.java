package org.caiqiao.insight;

import java.math.BigDecimal;

/**
 * One figure a district published about itself.
 *
 * @param key names it for good; what stands before the first dot is its group, such as
 * {@code events} in {@code events.held}
 * @param nameZh what it counts, in Simplified Chinese
 * @param nameEn the same in English
 * @param value as printed, such as 近600
 * @param unit as printed, such as 人次; empty for a bare number
 * @param number the value as a number, in the unit
 * @param bound how exactly the number says it
 * @param note what to know before one compares or adds it; may be empty
 */
public record PublishedFigure(String key, String nameZh, String nameEn, String value, String unit, BigDecimal number,
		Bound bound, String note) {

	/** The part of the report it belongs to. */
	public String group() {
		int dot = this.key.indexOf('.');
		return (dot > 0) ? this.key.substring(0, dot) : this.key;
	}

	/** How a printed figure relates to its number. */
	public enum Bound {

		EXACT, ABOUT, NEARLY, MORE_THAN

	}

}
