package org.caiqiao.shared;

import org.junit.jupiter.api.Test;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class FormErrorsUnitTests {

	private final BeanPropertyBindingResult errors = new BeanPropertyBindingResult(new Form("typed"), "form");

	@Test
	void putsARefusalBesideTheFieldItNames() {
		FormErrors.add(this.errors, Rejected.field("title", "need.title.taken", "typed"));
		assertThat(this.errors.getGlobalErrors()).isEmpty();
		assertThat(this.errors.getFieldErrors()).singleElement().satisfies(error -> {
			assertThat(error.getField()).isEqualTo("title");
			assertThat(error.getCodes()).contains("need.title.taken");
			assertThat(error.getArguments()).containsExactly("typed");
			assertThat(error.getRejectedValue()).isEqualTo("typed");
		});
	}

	@Test
	void tellsARefusalOfTheWholeAboveTheForm() {
		FormErrors.add(this.errors, Rejected.because("need.secret"));
		assertThat(this.errors.getGlobalErrors()).singleElement()
			.satisfies(error -> assertThat(error.getCodes()).contains("need.secret"));
	}

	@Test
	void tellsARefusalOfAFieldTheFormDoesNotHaveAboveTheForm() {
		FormErrors.add(this.errors, Rejected.field("owner", "need.owner.missing"));
		FormErrors.add(this.errors, Rejected.field("owner.name", "need.owner.missing"));
		assertThat(this.errors.getFieldErrors()).isEmpty();
		assertThat(this.errors.getGlobalErrorCount()).isEqualTo(2);
	}

	@Test
	void findsTheFieldInAPartOfTheForm() {
		var whole = new BeanPropertyBindingResult(new Whole(new Form("typed")), "form");
		FormErrors.add(whole, Rejected.field("title", "need.title.taken"), "credentials", "about");
		assertThat(whole.getFieldErrors()).singleElement().returns("about.title", FieldError::getField);
	}

	record Form(String title) {
	}

	record Whole(Form about) {
	}

}
