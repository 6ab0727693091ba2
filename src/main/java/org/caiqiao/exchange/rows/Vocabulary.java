package org.caiqiao.exchange.rows;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that values of closed lists are written in. */
@Component
class Vocabulary {

	private final Taxonomy taxonomy;

	private final MessageSource messages;

	private final Map<CodeList, CodeNames> codes = new ConcurrentHashMap<>();

	private final Map<Class<?>, ChoiceNames<?>> choices = new ConcurrentHashMap<>();

	Vocabulary(Taxonomy taxonomy, MessageSource messages) {
		this.taxonomy = taxonomy;
		this.messages = messages;
	}

	CodeNames codes(CodeList list) {
		return this.codes.computeIfAbsent(list, each -> CodeNames.of(this.taxonomy, each));
	}

	@SuppressWarnings("unchecked")
	<E extends Enum<E>> ChoiceNames<E> choices(Class<E> type) {
		return (ChoiceNames<E>) this.choices.computeIfAbsent(type, each -> ChoiceNames.of(type, this.messages));
	}

}
