package org.caiqiao.exchange.rows;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as Chinese offices write them. */
final class Dates {

	private static final Pattern DAY = Pattern
		.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?:[T ]\\d{1,2}:\\d{2}.*)?");

	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?(?:份|底|末|前|以前)*");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年?(?:底|末|内|前|以前)*");

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2199;

	private Dates() {
	}

	/** The last day of what is meant: a month or a year stands for its end. */
	static LocalDate last(String text) {
		String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		try {
			for (Pattern pattern : new Pattern[] { DAY, DIGITS }) {
				Matcher day = pattern.matcher(typed);
				if (day.matches()) {
					return within(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
				}
			}
			Matcher month = MONTH.matcher(typed);
			if (month.matches()) {
				return within(YearMonth.of(number(month, 1), number(month, 2)).atEndOfMonth());
			}
			Matcher year = YEAR.matcher(typed);
			if (year.matches()) {
				return within(YearMonth.of(number(year, 1), 12).atEndOfMonth());
			}
		}
		catch (DateTimeException ex) {
			throw new BadValue("import.finding.noSuchDay");
		}
		throw new BadValue("import.finding.date");
	}

	private static LocalDate within(LocalDate day) {
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new BadValue("import.finding.date");
		}
		return day;
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}
