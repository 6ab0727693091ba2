package org.caiqiao.exchange.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.caiqiao.exchange.rows.Finding;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what was found and why something failed. */
@Component
public class FindingTexts {

	private final MessageSource messages;

	FindingTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** What is wrong and what to do about it. */
	public String of(Finding finding, Locale locale) {
		return of(finding.code(), finding.arguments(), locale);
	}

	/**
	 * The message of this key; arguments that begin with {@code #} are keys themselves.
	 */
	public String of(String code, List<String> arguments, Locale locale) {
		Object[] values = arguments.stream().map(argument -> argument(argument, locale)).toArray();
		return Objects.requireNonNullElse(this.messages.getMessage(code, values, code, locale), code);
	}

	private String argument(String argument, Locale locale) {
		if (!argument.startsWith("#")) {
			return argument;
		}
		return Arrays.stream(argument.split(" "))
			.map(key -> this.messages.getMessage(key.substring(1), null, key, locale))
			.collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", "));
	}

}
