package org.caiqiao.institution;

import java.util.Locale;

import jakarta.validation.Valid;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.caiqiao.shared.Submission;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** An institution registers: its account and its entry, both or neither. */
@Controller
class InstitutionRegistrationController {

	private final AccountManagement accounts;

	private final InstitutionWriting writing;

	private final InstitutionPages pages;

	private final TransactionTemplate transaction;

	InstitutionRegistrationController(AccountManagement accounts, InstitutionWriting writing, InstitutionPages pages,
			TransactionTemplate transaction) {
		this.accounts = accounts;
		this.writing = writing;
		this.pages = pages;
		this.transaction = transaction;
	}

	@GetMapping("/register/institution")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", InstitutionRegistrationForm.empty());
		return page(locale, model);
	}

	@PostMapping("/register/institution")
	Object register(@Valid @ModelAttribute("form") InstitutionRegistrationForm form, BindingResult errors,
			Locale locale, Model model) {
		return Submission.take(errors, () -> {
			this.transaction.executeWithoutResult(both -> this.writing.register(this.pages.details(form.about()),
					this.accounts.register(form.credentials().registration(Role.INSTITUTION))));
			return "redirect:/register/done";
		}, () -> page(locale, model), "credentials", "about");
	}

	private String page(Locale locale, Model model) {
		this.pages.choices(locale).forEach(model::addAttribute);
		return "institution/register";
	}

}
