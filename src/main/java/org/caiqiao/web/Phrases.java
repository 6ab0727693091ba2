package org.caiqiao.web;

import java.text.NumberFormat;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Short texts from the message bundles in the reader's language.
 *
 * @param messages the bundles
 */
record Phrases(MessageSource messages) {

	/** The text of a key; the key itself where nobody wrote one. */
	String of(String key, Object... arguments) {
		String text = this.messages.getMessage(key, arguments, key, locale());
		return (text != null) ? text : key;
	}

	String number(Number number) {
		return NumberFormat.getNumberInstance(locale()).format(number);
	}

	static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
