package org.caiqiao.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.caiqiao.shared.Option;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names for facet values, from the code lists or the message bundles. */
@Component
public class Labels {

	private final Taxonomy taxonomy;

	private final MessageSource messages;

	Labels(Taxonomy taxonomy, MessageSource messages) {
		this.taxonomy = taxonomy;
		this.messages = messages;
	}

	/** The names that a code list gives. */
	public ListingDefinition.Labels codes(CodeList list) {
		return (codes, locale) -> codes.stream()
			.collect(Collectors.toMap(code -> code, code -> this.taxonomy.label(list, code, locale)));
	}

	/**
	 * The names that the message bundles give to the constants of an enum,
	 * {@code enum.<Type>.<CONSTANT>}.
	 */
	public <E extends Enum<E>> ListingDefinition.Labels constants(Class<E> type) {
		return (codes, locale) -> {
			var names = new HashMap<String, String>();
			Arrays.stream(type.getEnumConstants())
				.filter(constant -> codes.contains(constant.name()))
				.forEach(constant -> names.put(constant.name(), label(constant, locale)));
			return names;
		};
	}

	/** All constants of an enum as choices of a form. */
	public <E extends Enum<E>> List<Option> options(Class<E> type, Locale locale) {
		return Arrays.stream(type.getEnumConstants())
			.map(constant -> new Option(constant.name(), label(constant, locale)))
			.toList();
	}

	/** The name of a constant in a language. */
	public String label(Enum<?> constant, Locale locale) {
		String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
		return Objects.requireNonNull(this.messages.getMessage(key, null, constant.name(), locale));
	}

}
