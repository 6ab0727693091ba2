package org.caiqiao.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.Rejected;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one may ask of whoever keeps one's data: to see it, and to have it erased. */
@Controller
class PersonalDataController {

	private static final String ERASE = "account/erase";

	private final OwnAccount accounts;

	private final OwnPassword password;

	private final SessionRenewal sessions;

	private final JsonMapper json;

	PersonalDataController(OwnAccount accounts, OwnPassword password, SessionRenewal sessions, JsonMapper json) {
		this.accounts = accounts;
		this.password = password;
		this.sessions = sessions;
		this.json = json;
	}

	@GetMapping("/account/export")
	ResponseEntity<byte[]> export(@AuthenticationPrincipal SignedIn signedIn) {
		byte[] data = this.json.writerWithDefaultPrettyPrinter()
			.writeValueAsBytes(this.accounts.export(signedIn.accountId()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("caiqiao-account.json").build().toString())
			.body(data);
	}

	@GetMapping("/account/erase")
	String ask(Model model) {
		model.addAttribute("form", new ErasureForm("", false));
		return ERASE;
	}

	@PostMapping("/account/erase")
	String erase(@Valid @ModelAttribute("form") ErasureForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn signedIn, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.password.demand(signedIn, form.currentPassword(), request.getRemoteAddr());
				this.accounts.erase(signedIn.accountId());
				this.sessions.end(request, response);
				redirect.addFlashAttribute("notice", "account.erase.done");
				return "redirect:/sign-in";
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return ERASE;
	}

}
