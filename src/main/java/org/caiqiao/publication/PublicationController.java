package org.caiqiao.publication;

import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Reason;
import org.caiqiao.shared.Steps;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes texts of all kinds through their publication: the authors' steps and the
 * office's.
 */
@Controller
class PublicationController {

	private static final int LONGEST_NOTE = 500;

	// Asked for late: the modules with such texts need this one to start.
	private final ObjectProvider<PublicationManagement<?, ?, ?>> kinds;

	PublicationController(ObjectProvider<PublicationManagement<?, ?, ?>> kinds) {
		this.kinds = kinds;
	}

	@PostMapping("/{texts}/{id}/{step:submit|withdraw|reopen|renew}")
	String authors(@PathVariable String texts, @PathVariable long id, @PathVariable String step,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return take(PublicationStep.named(step), texts, id, Reason.NONE, who, redirect);
	}

	@PostMapping("/office/{texts}/{id}/{step:publish|review}")
	String office(@PathVariable String texts, @PathVariable long id, @PathVariable String step,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return take(PublicationStep.named(step), texts, id, Reason.NONE, who, redirect);
	}

	@PostMapping("/office/{texts}/{id}/give-back")
	String giveBack(@PathVariable String texts, @PathVariable long id, @RequestParam(defaultValue = "") Reason note,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		redirect.addFlashAttribute("note", note.shown());
		return take(PublicationStep.GIVE_BACK, texts, id, note, who, redirect);
	}

	private String take(PublicationStep step, String texts, long id, Reason note, SignedIn who,
			RedirectAttributes redirect) {
		PublicationManagement<?, ?, ?> management = listedAt("/" + texts);
		TextKind<?> kind = management.kind();
		Steps.take(redirect, kind.message(step.past()), () -> management.take(step, who, id,
				(step == PublicationStep.GIVE_BACK) ? note.required(LONGEST_NOTE, kind.message("giveBack.note")) : ""));
		return "redirect:" + kind.path() + "/" + id;
	}

	private PublicationManagement<?, ?, ?> listedAt(String path) {
		return this.kinds.stream()
			.filter(management -> management.kind().path().equals(path))
			.findFirst()
			.orElseThrow(() -> NotFound.of("page", path));
	}

}
