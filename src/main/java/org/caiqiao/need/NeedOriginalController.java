package org.caiqiao.need;

import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Conflict;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the office's changes of a need back. */
@Controller
class NeedOriginalController {

	private final NeedManagement needs;

	NeedOriginalController(NeedManagement needs) {
		this.needs = needs;
	}

	@PostMapping("/needs/{id}/restore")
	String restore(@PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		try {
			this.needs.restore(who, new NeedId(id), version);
			redirect.addFlashAttribute("notice", "need.original.restored");
		}
		catch (Conflict ex) {
			redirect.addFlashAttribute("warning", "need.original.overtaken");
		}
		return "redirect:/needs/" + id;
	}

}
