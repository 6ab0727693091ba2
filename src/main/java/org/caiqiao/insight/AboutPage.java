package org.caiqiao.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.taxonomy.Scripts;

import org.springframework.context.MessageSource;

/**
 * Puts the published report into the reader's language. Its notes and names stay Chinese:
 * a quotation is not translated by a program, only written in the other script.
 *
 * @param messages words around numbers
 * @param locale the reader's language
 */
record AboutPage(MessageSource messages, Locale locale) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The groups in the order of the report, each with its rows. */
	Map<String, List<Row>> groups(PublishedReport report) {
		return report.figures()
			.stream()
			.collect(Collectors.groupingBy(PublishedFigure::group, LinkedHashMap::new,
					Collectors.mapping(this::row, Collectors.toList())));
	}

	/** The listed names by what they name. */
	Map<PublishedName.Kind, List<PublishedName>> names(PublishedReport report) {
		return report.names()
			.stream()
			.collect(Collectors.groupingBy(PublishedName::kind, LinkedHashMap::new,
					Collectors.mapping(
							name -> new PublishedName(name.kind(), chinese(name.name()), chinese(name.note())),
							Collectors.toList())));
	}

	/** A text of the source in the script of the reader. */
	String chinese(String text) {
		return "TW".equals(this.locale.getCountry()) ? Scripts.toTraditional(text) : text;
	}

	private Row row(PublishedFigure figure) {
		boolean english = this.locale.getLanguage().equals("en");
		String value = english ? english(figure) : chinese(figure.value() + " " + figure.unit()).strip();
		return new Row(english ? figure.nameEn() : chinese(figure.nameZh()), value, chinese(figure.note()));
	}

	private String english(PublishedFigure figure) {
		String number = switch (figure.unit()) {
			case "亿元" -> text("insight.unit.money", write(figure.number().multiply(HUNDRED)));
			case "人次" -> text("insight.unit.person-times", write(figure.number()));
			case "倍" -> text("insight.unit.times", write(figure.number()));
			default -> (figure.number().compareTo(BigDecimal.ONE) < 0)
					? NumberFormat.getPercentInstance(this.locale).format(figure.number()) : write(figure.number());
		};
		return text("enum.Bound." + figure.bound(), number);
	}

	private String write(BigDecimal number) {
		return NumberFormat.getNumberInstance(this.locale).format(number.setScale(2, RoundingMode.HALF_UP));
	}

	private String text(String key, String argument) {
		return this.messages.getMessage(key, new Object[] { argument }, this.locale);
	}

	/**
	 * A figure as the page shows it.
	 *
	 * @param name what it counts
	 * @param value with its unit
	 * @param note in Chinese
	 */
	record Row(String name, String value, String note) {
	}

}
