package org.caiqiao.exchange.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money, or a range of it, as Chinese offices write them.
 *
 * @param least in 万元, null where open
 * @param most in 万元, null where open; the same as {@code least} for a single amount
 */
record Money(@Nullable BigDecimal least, @Nullable BigDecimal most) {

	/** Nothing said. */
	static final Money OPEN = new Money(null, null);

	private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(亿元?|万元?|元)?";

	private static final Pattern SINGLE = Pattern
		.compile("(?:约|大约|预算|不超过|最多|至少|不低于)?[¥￥]?\\s*" + NUMBER + "(?:人民币)?(?:以内|以下|以上|左右|内)?");

	private static final Pattern RANGE = Pattern
		.compile("[¥￥]?\\s*" + NUMBER + "\\s*(?:-|~|至|到|—|–|－)+\\s*[¥￥]?\\s*" + NUMBER);

	private static final Pattern NOT_SAID = Pattern.compile("(?:面议|面谈|待定|待议|协商|商议|另议|不限|无|未定|暂无|-|—|/)+");

	/** How many of them make 万元, by the power of ten. */
	private static final Map<String, Integer> UNITS = Map.of("元", -4, "万", 0, "万元", 0, "亿", 4, "亿元", 4);

	private static final int DECIMALS = 2;

	private static final BigDecimal LIMIT = BigDecimal.TEN.pow(9);

	/**
	 * Reads an amount.
	 * @param heading the name of the column, which may say what is counted:
	 * {@code 预算（元）}; where nothing says it, it is 万元
	 */
	static Money parse(String text, String heading) {
		String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
		if (NOT_SAID.matcher(typed).matches()) {
			return OPEN;
		}
		String usual = heading.contains("亿元") ? "亿" : (heading.contains("元") && !heading.contains("万")) ? "元" : "万";
		Matcher range = RANGE.matcher(typed);
		if (range.matches()) {
			// 30-50万 counts both in 万.
			String second = (range.group(4) != null) ? range.group(4) : usual;
			String first = (range.group(2) != null) ? range.group(2) : second;
			BigDecimal least = amount(range.group(1), first);
			BigDecimal most = amount(range.group(3), second);
			if (least.compareTo(most) > 0) {
				throw new BadValue("import.finding.range");
			}
			return new Money(least, most);
		}
		Matcher single = SINGLE.matcher(typed);
		if (!single.matches()) {
			throw new BadValue("import.finding.money");
		}
		BigDecimal amount = amount(single.group(1), (single.group(2) != null) ? single.group(2) : usual);
		if (typed.matches("(?:至少|不低于).*|.*以上")) {
			return new Money(amount, null);
		}
		return new Money(typed.matches("(?:不超过|最多).*|.*(?:以内|以下|内)") ? null : amount, amount);
	}

	private static BigDecimal amount(String digits, String unit) {
		BigDecimal amount = new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(UNITS.getOrDefault(unit, 0))
			.setScale(DECIMALS, RoundingMode.HALF_UP);
		if (amount.compareTo(LIMIT) >= 0) {
			throw new BadValue("import.finding.moneyTooMuch");
		}
		return amount;
	}

}
