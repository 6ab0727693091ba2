package org.caiqiao.expert;

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

/** A expert registers: its account and its entry, both or neither. */
@Controller
class ExpertRegistrationController {

	private final AccountManagement accounts;

	private final ExpertWriting writing;

	private final ExpertPages pages;

	private final TransactionTemplate transaction;

	ExpertRegistrationController(AccountManagement accounts, ExpertWriting writing, ExpertPages pages,
			TransactionTemplate transaction) {
		this.accounts = accounts;
		this.writing = writing;
		this.pages = pages;
		this.transaction = transaction;
	}

	@GetMapping("/register/expert")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", ExpertRegistrationForm.empty());
		return page(locale, model);
	}

	@PostMapping("/register/expert")
	Object register(@Valid @ModelAttribute("form") ExpertRegistrationForm form, BindingResult errors, Locale locale,
			Model model) {
		return Submission.take(errors, () -> {
			this.transaction.executeWithoutResult(both -> this.writing.register(this.pages.details(form.about()),
					this.accounts.register(form.credentials().registration(Role.EXPERT))));
			return "redirect:/register/done";
		}, () -> page(locale, model), "credentials", "about");
	}

	private String page(Locale locale, Model model) {
		this.pages.choices(locale).forEach(model::addAttribute);
		return "expert/register";
	}

}
