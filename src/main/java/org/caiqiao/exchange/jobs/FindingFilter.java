package org.caiqiao.exchange.jobs;

import org.caiqiao.exchange.rows.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to look at.
 *
 * @param severity null for all
 * @param code a message key, or null for all
 */
public record FindingFilter(@Nullable Severity severity, @Nullable String code) {

	/** All findings. */
	public static final FindingFilter ALL = new FindingFilter(null, null);

}
