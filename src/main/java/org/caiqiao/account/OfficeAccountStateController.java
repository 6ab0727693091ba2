package org.caiqiao.account;

import org.caiqiao.shared.Rejected;

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
	String suspend(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		return change(id, "account.suspend.done", redirect, () -> {
			String why = reason.replace('\0', ' ').strip();
			if (why.isEmpty() || why.length() > LONGEST_REASON) {
				throw Rejected.because("account.suspend.reason.missing", LONGEST_REASON);
			}
			this.accounts.suspend(new AccountId(id), why);
		});
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
		try {
			work.run();
			redirect.addFlashAttribute("notice", notice);
		}
		catch (Rejected refusal) {
			redirect.addFlashAttribute("warning", refusal.code());
			redirect.addFlashAttribute("warningArguments", refusal.arguments());
		}
		return "redirect:/office/accounts/" + id;
	}

}
