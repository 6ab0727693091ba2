package org.caiqiao.account;

import org.caiqiao.shared.Reason;
import org.caiqiao.shared.Steps;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside an account: close, open again, remind. */
@Controller
class OfficeAccountStateController {

	private static final int LONGEST_REASON = 500;

	private final OfficeAccounts accounts;

	OfficeAccountStateController(OfficeAccounts accounts) {
		this.accounts = accounts;
	}

	@PostMapping("/office/accounts/{id}/suspend")
	String suspend(@PathVariable long id, @RequestParam(defaultValue = "") Reason reason, RedirectAttributes redirect) {
		redirect.addFlashAttribute("reason", reason.shown());
		return change(id, "account.suspend.done", redirect, () -> this.accounts.suspend(new AccountId(id),
				reason.required(LONGEST_REASON, "account.suspend.reason.missing")));
	}

	@PostMapping("/office/accounts/{id}/resume")
	String resume(@PathVariable long id, RedirectAttributes redirect) {
		return change(id, "account.resume.done", redirect, () -> this.accounts.resume(new AccountId(id)));
	}

	@PostMapping("/office/accounts/{id}/remind")
	String remind(@PathVariable long id, RedirectAttributes redirect) {
		return change(id, "account.remind.done", redirect, () -> this.accounts.remind(new AccountId(id)));
	}

	private static String change(long id, String notice, RedirectAttributes redirect, Runnable work) {
		Steps.take(redirect, notice, work);
		return "redirect:/office/accounts/" + id;
	}

}
