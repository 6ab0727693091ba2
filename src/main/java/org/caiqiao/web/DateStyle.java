package org.caiqiao.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and times are written, in Chinese and otherwise. */
enum DateStyle {

	DATE("yyyy年M月d日", "d MMM yyyy"), DATE_TIME("yyyy年M月d日 HH:mm", "d MMM yyyy, HH:mm"),
	DAY("yyyy年M月d日 EEEE", "EEEE, d MMM yyyy"), TIME("HH:mm", "HH:mm"), ISO("yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm");

	private final String chinese;

	private final String other;

	DateStyle(String chinese, String other) {
		this.chinese = chinese;
		this.other = other;
	}

	String write(LocalDateTime time, Locale locale) {
		boolean inChinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
		return DateTimeFormatter.ofPattern(inChinese ? this.chinese : this.other, locale).format(time);
	}

}
