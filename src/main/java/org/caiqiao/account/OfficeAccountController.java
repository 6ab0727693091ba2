package org.caiqiao.account;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.Rejected;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administrators' pages on accounts. */
@Controller
class OfficeAccountController {

	private static final String INVITE = "account/office-invite";

	private static final String DETAIL = "account/office-account";

	private final OfficeAccounts accounts;

	private final AccountManagement management;

	private final AccountListing listing;

	private final AccountLabels labels;

	OfficeAccountController(OfficeAccounts accounts, AccountManagement management, AccountListing listing,
			AccountLabels labels) {
		this.accounts = accounts;
		this.management = management;
		this.listing = listing;
		this.labels = labels;
	}

	@GetMapping("/office/accounts")
	String list(@RequestParam MultiValueMap<String, String> asked, Locale locale, Model model) {
		var request = OfficeAddress.of("/office/accounts", asked, AccountListing.FACETS, AccountListing::plausible);
		model.addAttribute("listing", this.listing.find(request, locale));
		return "account/office-accounts";
	}

	@GetMapping("/office/accounts/invite")
	String ask(Model model, Locale locale) {
		model.addAttribute("form", new InvitationForm("", "", Role.OFFICER));
		model.addAttribute("roles", this.labels.roles(locale));
		return INVITE;
	}

	@PostMapping("/office/accounts/invite")
	String invite(@Valid @ModelAttribute("form") InvitationForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response, RedirectAttributes redirect) {
		Role role = form.role();
		if (!errors.hasErrors() && role != null) {
			try {
				return invited(this.accounts.invite(form.email(), form.displayName(), role), redirect);
			}
			catch (Rejected refusal) {
				var sentTwice = this.management.findByEmail(form.email())
					.filter(known -> known.status() == AccountStatus.UNCONFIRMED && known.roles().equals(Set.of(role))
							&& known.displayName().equals(form.displayName()));
				if (sentTwice.isPresent()) {
					return invited(sentTwice.get().id(), redirect);
				}
				FormErrors.add(errors, refusal);
			}
		}
		model.addAttribute("roles", this.labels.roles(locale));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return INVITE;
	}

	@GetMapping("/office/accounts/{id}")
	String detail(@PathVariable long id, Model model, Locale locale) {
		OfficeAccounts.Detail account = this.accounts.detail(new AccountId(id));
		model.addAttribute("form", RolesForm.of(account));
		return page(account, model, locale);
	}

	@PostMapping("/office/accounts/{id}/roles")
	String actAs(@PathVariable long id, @Valid @ModelAttribute("form") RolesForm form, BindingResult errors,
			Model model, Locale locale, HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.accounts.actAs(new AccountId(id), form.chosen(), form.version());
				return back(id, "account.roles.saved", redirect);
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(this.accounts.detail(new AccountId(id)), model, locale);
	}

	private String page(OfficeAccounts.Detail account, Model model, Locale locale) {
		model.addAttribute("account", account);
		model.addAttribute("roles", this.labels.roles(locale));
		return DETAIL;
	}

	private String invited(AccountId id, RedirectAttributes redirect) {
		return back(id.value(), "account.invite.done", redirect);
	}

	private static String back(long id, String notice, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", notice);
		return "redirect:/office/accounts/" + id;
	}

}
