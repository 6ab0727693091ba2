package org.caiqiao.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.caiqiao.account.OneTimeTokens.Found;
import org.caiqiao.account.OneTimeTokens.Purpose;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From "I want to join" to a confirmed address; the forms between are the members'. */
@Controller
class RegistrationController {

	private final Passwords passwords;

	private final OneTimeTokens tokens;

	private final Throttle throttle;

	RegistrationController(Passwords passwords, OneTimeTokens tokens, Throttle throttle) {
		this.passwords = passwords;
		this.tokens = tokens;
		this.throttle = throttle;
	}

	@GetMapping("/register")
	String kinds(Model model) {
		model.addAttribute("kinds", List.of("company", "expert", "institution", "investor"));
		return "account/register";
	}

	/** Where every kind's form leads: look into your mailbox. */
	@GetMapping("/register/done")
	String done() {
		return "account/registered";
	}

	/**
	 * Asks only: mail servers open links to look for viruses, and must not use them up.
	 */
	@GetMapping("/confirm")
	String confirm(@RequestParam(defaultValue = "") String token, Model model, RedirectAttributes redirect) {
		Found found = this.tokens.find(token, Purpose.CONFIRMATION).orElse(null);
		if (found != null && found.used()) {
			return signIn(redirect);
		}
		if (found == null || found.expired()) {
			return stale(redirect);
		}
		model.addAttribute("token", token);
		return "account/confirm";
	}

	@PostMapping("/confirm")
	String confirmed(@RequestParam(defaultValue = "") String token, RedirectAttributes redirect) {
		boolean sentTwice = this.tokens.find(token, Purpose.CONFIRMATION).filter(Found::used).isPresent();
		return (this.passwords.confirm(token) || sentTwice) ? signIn(redirect) : stale(redirect);
	}

	@GetMapping("/confirm/again")
	String askAgain(Model model) {
		model.addAttribute("form", new EmailForm(""));
		return "account/confirm-again";
	}

	/** The answer is the same whether there is such an account or not. */
	@PostMapping("/confirm/again")
	String askedAgain(@Valid @ModelAttribute("form") EmailForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.throttle.enter(Throttle.Kind.MAIL, form.email(), request.getRemoteAddr());
				this.passwords.askConfirmation(form.email());
				redirect.addFlashAttribute("notice", "account.confirmAgain.done");
				return "redirect:/confirm/again";
			}
			catch (TooManyAttempts ex) {
				errors.reject("account.mail.wait", new Object[] { ex.minutes() }, null);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "account/confirm-again";
	}

	private static String signIn(RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "account.confirm.done");
		return "redirect:/sign-in";
	}

	private static String stale(RedirectAttributes redirect) {
		redirect.addFlashAttribute("warning", "account.confirm.stale");
		return "redirect:/confirm/again";
	}

}
