package org.caiqiao.web;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Binds typed text the same way on all pages: blanks around it are cut off (the
 * full-width one too), line ends are one character, and a NUL byte, which no database
 * column takes, is refused with a message beside the field.
 */
@ControllerAdvice
class FormBinding {

	/**
	 * Request attribute with the class of the form that was bound. Where a value did not
	 * fit its type there may be no form object, and the page still has to know the
	 * fields' constraints.
	 */
	static final String FORM_TYPE = FormBinding.class.getName() + ".type";

	private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

	private final LocalValidatorFactoryBean validator;

	FormBinding(LocalValidatorFactoryBean validator) {
		this.validator = validator;
	}

	@InitBinder
	void typedText(WebDataBinder binder, WebRequest request) throws ServletRequestBindingException {
		ResolvableType type = binder.getTargetType();
		Class<?> form = (type != null) ? type.resolve() : null;
		boolean secret = named(binder.getObjectName(), "password");
		if (form != null && form.isRecord()) {
			request.setAttribute(FORM_TYPE, form, RequestAttributes.SCOPE_REQUEST);
			secret = holdsPassword(form);
			refuseEndlessRows(binder, request);
			checkAllFields(binder);
		}
		binder.registerCustomEditor(String.class, new TextEditor(!secret));
	}

	/**
	 * Where one value does not fit its type there is no form to validate, and each other
	 * field is checked by itself. The validator that binders are given cannot do that.
	 */
	private void checkAllFields(WebDataBinder binder) {
		if (!binder.getValidators().isEmpty()) {
			binder.replaceValidators(this.validator);
		}
	}

	/** A row far beyond those of any form would break the binding of lists in records. */
	private static void refuseEndlessRows(WebDataBinder binder, WebRequest request)
			throws ServletRequestBindingException {
		for (String name : request.getParameterMap().keySet()) {
			for (String index : ROW.matcher(name).results().map(found -> found.group(1)).toList()) {
				if (index.length() > 9 || Integer.parseInt(index) >= binder.getAutoGrowCollectionLimit()) {
					throw new ServletRequestBindingException("row " + index);
				}
			}
		}
	}

	/** Forms may have others as parts. */
	private static boolean holdsPassword(Class<?> form) {
		return Arrays.stream(form.getRecordComponents())
			.anyMatch(field -> named(field.getName(), "password")
					|| (field.getType().isRecord() && holdsPassword(field.getType())));
	}

	private static boolean named(@Nullable String name, String part) {
		return name != null && name.toLowerCase(Locale.ROOT).contains(part);
	}

	/** Blanks belong to a password: forms that hold one keep the text as typed. */
	private static final class TextEditor extends PropertyEditorSupport {

		private final boolean strip;

		TextEditor(boolean strip) {
			this.strip = strip;
		}

		@Override
		public void setAsText(@Nullable String text) {
			if (text != null && text.indexOf('\0') >= 0) {
				throw new IllegalArgumentException("NUL byte");
			}
			setValue((text != null && this.strip) ? text.strip().replace("\r\n", "\n") : text);
		}

		@Override
		public String getAsText() {
			return (getValue() != null) ? getValue().toString() : "";
		}

	}

}
