package org.caiqiao.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.shared.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts of codes; a code that nobody wrote a text for is shown itself. */
@Component
class AccountLabels {

	private final MessageSource messages;

	AccountLabels(MessageSource messages) {
		this.messages = messages;
	}

	String text(String key, String code, Locale locale) {
		String text = this.messages.getMessage(key, null, code, locale);
		return (text != null) ? text : code;
	}

	String of(Enum<?> value, Locale locale) {
		return text("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name(), value.name(), locale);
	}

	/** A detail of the audit trail, which may be the message keys of constants. */
	String detail(String value, Locale locale) {
		return value.startsWith("enum.")
				? Stream.of(value.split(",")).map(key -> text(key, key, locale)).collect(Collectors.joining(", "))
				: value;
	}

	List<Option> roles(Locale locale) {
		return Stream.of(Role.values()).map(role -> new Option(role.name(), of(role, locale))).toList();
	}

	List<Option> languages(Locale locale) {
		return Stream.of("zh-CN", "zh-TW", "en")
			.map(tag -> new Option(tag, text("language." + tag, tag, locale)))
			.toList();
	}

}
