package org.caiqiao.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door: sending its form is the security filter's work. */
@Controller
class SignInController {

	private static final String PAGE = "account/sign-in";

	@GetMapping("/sign-in")
	String page(@AuthenticationPrincipal @Nullable SignedIn signedIn, @RequestParam(required = false) String next,
			Model model) {
		SignInForm form = SignInForm.of(null, next);
		if (signedIn != null) {
			return "redirect:" + ((form.next() != null) ? form.next() : "/");
		}
		model.addAttribute("form", form);
		return PAGE;
	}

	/** Where the filter hands over what it refused. */
	@PostMapping("/sign-in/failed")
	String failed(HttpServletRequest request, HttpServletResponse response, Model model) {
		SignInForm form = SignInForm.of(request.getParameter("email"), request.getParameter("next"));
		var errors = new BeanPropertyBindingResult(form, "form");
		Object cause = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
		switch (cause) {
			case TooManyAttempts wait -> {
				errors.reject("account.signIn.wait", new Object[] { wait.minutes() }, null);
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.minutes() * 60));
			}
			case DisabledException _ -> {
				errors.reject("account.signIn.unconfirmed");
				model.addAttribute("unconfirmed", true);
			}
			case LockedException _ -> errors.reject("account.signIn.suspended");
			case null, default -> errors.reject("account.signIn.refused");
		}
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		response.setStatus(
				((cause instanceof TooManyAttempts) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT)
					.value());
		return PAGE;
	}

}
