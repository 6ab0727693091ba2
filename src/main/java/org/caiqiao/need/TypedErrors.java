package org.caiqiao.need;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Shows what can't be read of a kept form as it was typed, with the reason beside it. */
final class TypedErrors {

	private TypedErrors() {
	}

	static BindingResult of(TypedNeed typed, NeedForm form) {
		var errors = new BeanPropertyBindingResult(form, "form");
		typed.unreadable()
			.forEach((name, type) -> errors.addError(new FieldError("form", name, typed.text(name), true,
					new String[] { "typeMismatch." + type.getName() }, null, "typeMismatch")));
		return errors;
	}

}
