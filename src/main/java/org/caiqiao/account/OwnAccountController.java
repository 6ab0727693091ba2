package org.caiqiao.account;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.Rejected;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name, language, password. */
@Controller
class OwnAccountController {

	private static final String PROFILE = "account/profile";

	private static final String PASSWORD = "account/password";

	private final OwnAccount accounts;

	private final OwnPassword password;

	private final SessionRenewal sessions;

	private final AccountLabels labels;

	OwnAccountController(OwnAccount accounts, OwnPassword password, SessionRenewal sessions, AccountLabels labels) {
		this.accounts = accounts;
		this.password = password;
		this.sessions = sessions;
		this.labels = labels;
	}

	@GetMapping("/account")
	String page(@AuthenticationPrincipal SignedIn signedIn, Model model) {
		model.addAttribute("account", this.accounts.summary(signedIn.accountId()));
		return "account/account";
	}

	@GetMapping("/account/profile")
	String profile(@AuthenticationPrincipal SignedIn signedIn, Model model, Locale locale) {
		model.addAttribute("form", ProfileForm.of(this.accounts.summary(signedIn.accountId())));
		return profilePage(model, locale);
	}

	@PostMapping("/account/profile")
	String describe(@Valid @ModelAttribute("form") ProfileForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn signedIn, Model model, Locale locale, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.accounts.describe(signedIn.accountId(), form.displayName(), form.language());
				this.sessions.renew(signedIn.accountId(), request, response);
				redirect.addFlashAttribute("notice", "account.profile.saved");
				return "redirect:/account";
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return profilePage(model, locale);
	}

	@GetMapping("/account/password")
	String password(Model model) {
		model.addAttribute("form", new PasswordForm("", "", ""));
		return PASSWORD;
	}

	@PostMapping("/account/password")
	String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn signedIn, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.password.change(signedIn, form.currentPassword(), form.chosen(), request.getRemoteAddr());
				this.sessions.renewWithNewId(signedIn.accountId(), request, response);
				redirect.addFlashAttribute("notice", "account.password.saved");
				return "redirect:/account";
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PASSWORD;
	}

	private String profilePage(Model model, Locale locale) {
		model.addAttribute("languages", this.labels.languages(locale));
		return PROFILE;
	}

}
