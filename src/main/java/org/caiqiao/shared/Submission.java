package org.caiqiao.shared;

import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writes what a form sent, or shows the form again with what is wrong beside its fields.
 */
public final class Submission {

	private Submission() {
	}

	/**
	 * Writes, unless something is wrong with the form already.
	 * @param write tells where to go next, or is refused
	 * @param page shows the form again
	 * @param parts components of the form that hold fields of their own
	 * @return what a handler returns
	 */
	public static Object take(BindingResult errors, Supplier<String> write, Supplier<String> page, String... parts) {
		if (!errors.hasErrors()) {
			try {
				return write.get();
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal, parts);
			}
		}
		return new ModelAndView(page.get(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
