package org.caiqiao.investor;

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

/** An investor registers: its account and its entry, both or neither. */
@Controller
class InvestorRegistrationController {

	private final AccountManagement accounts;

	private final InvestorWriting writing;

	private final InvestorPages pages;

	private final TransactionTemplate transaction;

	InvestorRegistrationController(AccountManagement accounts, InvestorWriting writing, InvestorPages pages,
			TransactionTemplate transaction) {
		this.accounts = accounts;
		this.writing = writing;
		this.pages = pages;
		this.transaction = transaction;
	}

	@GetMapping("/register/investor")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", InvestorRegistrationForm.empty());
		return page(locale, model);
	}

	@PostMapping("/register/investor")
	Object register(@Valid @ModelAttribute("form") InvestorRegistrationForm form, BindingResult errors, Locale locale,
			Model model) {
		return Submission.take(errors, () -> {
			this.transaction.executeWithoutResult(both -> this.writing.register(this.pages.details(form.about()),
					this.accounts.register(form.credentials().registration(Role.INVESTOR))));
			return "redirect:/register/done";
		}, () -> page(locale, model), "credentials", "about");
	}

	private String page(Locale locale, Model model) {
		this.pages.choices(locale).forEach(model::addAttribute);
		return "investor/register";
	}

}
