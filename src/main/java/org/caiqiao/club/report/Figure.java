package org.caiqiao.club.report;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the report. Its name and its definition are {@code report.figure.<name>}
 * and {@code report.figure.<name>.definition}.
 *
 * @param name names it
 * @param share the figure
 * @param goal percent that the field steers by; null for none
 * @param list where the list behind it is, below the event; null where it has none
 */
record Figure(String name, Share share, @Nullable Long goal, @Nullable String list) {

	/** Whether it is as good as the field wants it; true where it wants nothing. */
	public boolean good() {
		return this.goal == null || this.share.whole() == 0 || this.share.reaches(this.goal);
	}

}
