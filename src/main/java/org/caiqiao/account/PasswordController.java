package org.caiqiao.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.caiqiao.account.OneTimeTokens.Found;
import org.caiqiao.account.OneTimeTokens.Purpose;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.Rejected;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passwords of those who are not signed in: forgotten ones and first ones. */
@Controller
class PasswordController {

	private static final String FORGOTTEN = "account/password-forgotten";

	private static final String NEW = "account/password-new";

	private final Passwords passwords;

	private final OneTimeTokens tokens;

	private final Throttle throttle;

	PasswordController(Passwords passwords, OneTimeTokens tokens, Throttle throttle) {
		this.passwords = passwords;
		this.tokens = tokens;
		this.throttle = throttle;
	}

	@GetMapping("/password/forgotten")
	String forgotten(Model model) {
		model.addAttribute("form", new EmailForm(""));
		return FORGOTTEN;
	}

	/** The answer is the same whether there is such an account or not. */
	@PostMapping("/password/forgotten")
	String askReset(@Valid @ModelAttribute("form") EmailForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.throttle.enter(Throttle.Kind.MAIL, form.email(), request.getRemoteAddr());
				this.passwords.askReset(form.email());
				redirect.addFlashAttribute("notice", "account.passwordForgotten.done");
				return "redirect:/password/forgotten";
			}
			catch (TooManyAttempts ex) {
				errors.reject("account.mail.wait", new Object[] { ex.minutes() }, null);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return FORGOTTEN;
	}

	@GetMapping("/password/new")
	String choose(@RequestParam(defaultValue = "") String token, Model model, RedirectAttributes redirect) {
		if (this.tokens.find(token, Purpose.PASSWORD).filter(Found::usable).isEmpty()) {
			return stale(redirect);
		}
		model.addAttribute("form", new NewPasswordForm(token, "", ""));
		return NEW;
	}

	@PostMapping("/password/new")
	String chosen(@Valid @ModelAttribute("form") NewPasswordForm form, BindingResult errors,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (this.tokens.find(form.secret(), Purpose.PASSWORD).filter(Found::usable).isEmpty()) {
			return this.passwords.chosenByLink(form.secret(), form.password()) ? done(redirect) : stale(redirect);
		}
		if (!errors.hasErrors()) {
			try {
				this.passwords.chooseByLink(form.secret(), form.chosen());
				return done(redirect);
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return NEW;
	}

	private static String done(RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "account.passwordNew.done");
		return "redirect:/sign-in";
	}

	private static String stale(RedirectAttributes redirect) {
		redirect.addFlashAttribute("warning", "account.link.stale");
		return "redirect:/password/forgotten";
	}

}
