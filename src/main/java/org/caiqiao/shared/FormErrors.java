package org.caiqiao.shared;

import java.util.stream.Stream;

import org.springframework.validation.BindingResult;

/** Brings a refusal of the domain back to the form it came from. */
public final class FormErrors {

	private FormErrors() {
	}

	/**
	 * Puts the refusal beside the field it names; where it names none, or one that this
	 * form does not have, it becomes an error of the form as a whole.
	 * @param parts components of the form that are forms themselves; the field may be in
	 * one of them
	 */
	public static void add(BindingResult errors, Rejected refusal, String... parts) {
		String field = refusal.field();
		Stream<String> places = (field != null)
				? Stream.concat(Stream.of(field), Stream.of(parts).map(part -> part + "." + field)) : Stream.of();
		// The code as the last resort: a forgotten message must not turn into a 500 page.
		places.filter(place -> errors.getFieldType(place) != null)
			.findFirst()
			.ifPresentOrElse(place -> errors.rejectValue(place, refusal.code(), refusal.arguments(), refusal.code()),
					() -> errors.reject(refusal.code(), refusal.arguments(), refusal.code()));
	}

}
