package org.caiqiao.matching.engine;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What an investor looks for.
 *
 * @param text the thesis in words, with its fields
 * @param readyFrom the least readiness of a project at the stages it enters, 1 to 9
 * @param readyTo the highest
 * @param ticketMin the least it invests, in 10,000 yuan; null where it does not say
 * @param ticketMax the most it invests, in 10,000 yuan; null where it does not say
 */
public record Thesis(MatchText text, int readyFrom, int readyTo, @Nullable BigDecimal ticketMin,
		@Nullable BigDecimal ticketMax) {

	/** A project of any readiness, as no stage is named. */
	public static final int ANY_FROM = 1;

	/** The other end of it. */
	public static final int ANY_TO = 9;

	/** Whether it names its stages. */
	boolean staged() {
		return this.readyFrom > ANY_FROM || this.readyTo < ANY_TO;
	}

}
