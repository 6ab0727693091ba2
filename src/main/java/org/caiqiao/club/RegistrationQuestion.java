package org.caiqiao.club;

import java.util.List;

/**
 * A question that members are asked when they register for an event.
 *
 * @param id the question
 * @param text what is asked
 * @param choices what can be chosen; empty where one writes freely
 * @param required whether one must answer
 */
public record RegistrationQuestion(long id, String text, List<String> choices, boolean required) {

	/** Names its input in the form. */
	public String field() {
		return "answer-" + this.id;
	}

}
