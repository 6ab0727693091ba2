package org.caiqiao.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Writes amounts of money, which the portal counts in 万元 (ten thousand yuan).
 *
 * @param phrases the words around the numbers
 */
record Amounts(Phrases phrases) {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** 120 万元, 2.5 亿元; in English yuan and million yuan. */
	String write(Number tenThousands) {
		var amount = new BigDecimal(tenThousands.toString());
		boolean english = Phrases.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
		BigDecimal large = english ? HUNDRED : TEN_THOUSAND;
		if (amount.abs().compareTo(large) >= 0) {
			return written("format.money.large", amount.divide(large, 2, RoundingMode.HALF_UP));
		}
		return written("format.money", english ? amount.multiply(TEN_THOUSAND) : amount);
	}

	/** A range, either end of which may be open. */
	String write(@Nullable Number from, @Nullable Number to) {
		if (from != null && to != null) {
			boolean same = new BigDecimal(from.toString()).compareTo(new BigDecimal(to.toString())) == 0;
			return same ? write(from) : this.phrases.of("format.range", write(from), write(to));
		}
		if (from != null) {
			return this.phrases.of("format.from", write(from));
		}
		return (to != null) ? this.phrases.of("format.up-to", write(to)) : "";
	}

	private String written(String key, BigDecimal number) {
		return this.phrases.of(key, this.phrases.number(number));
	}

}
