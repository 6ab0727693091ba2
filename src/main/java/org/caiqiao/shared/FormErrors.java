package org.caiqiao.shared;

import org.springframework.validation.BindingResult;

/** Brings a refusal of the domain back to the form it came from. */
public final class FormErrors {

	private FormErrors() {
	}

	/**
	 * Puts the refusal beside the field it names; where it names none, or one that this
	 * form does not have, it becomes an error of the form as a whole.
	 */
	public static void add(BindingResult errors, Rejected refusal) {
		String field = refusal.field();
		// The code as the last resort: a forgotten message must not turn into a 500 page.
		if (field != null && errors.getFieldType(field) != null) {
			errors.rejectValue(field, refusal.code(), refusal.arguments(), refusal.code());
		}
		else {
			errors.reject(refusal.code(), refusal.arguments(), refusal.code());
		}
	}

}
