package org.caiqiao.account;

import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Rejected;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets members in, or not, and hides those that must be hidden. */
@Controller
class MemberDeskController {

	private static final int SHOWN = 20;

	private static final int LONGEST_REASON = 500;

	private final MemberDesks desks;

	MemberDeskController(MemberDesks desks) {
		this.desks = desks;
	}

	@GetMapping("/office/members")
	String queues(Model model) {
		model.addAttribute("queues", this.desks.queues(SHOWN));
		return "account/members";
	}

	@PostMapping("/office/{members}/{id}/decision")
	String decide(@PathVariable String members, @PathVariable long id, @RequestParam MemberDecision decision,
			@RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal SignedIn who,
			RedirectAttributes redirect) {
		return decided(this.desks.at(members), id, decision, reason, who, redirect);
	}

	/** A declined member has corrected its entry. */
	@PostMapping("/{members}/{id}/apply")
	String applyAgain(@PathVariable String members, @PathVariable long id, @AuthenticationPrincipal SignedIn who,
			RedirectAttributes redirect) {
		return decided(this.desks.at(members), id, MemberDecision.APPLY_AGAIN, "", who, redirect);
	}

	private String decided(MemberDesk desk, long id, MemberDecision decision, String reason, SignedIn who,
			RedirectAttributes redirect) {
		try {
			if (reason.length() > LONGEST_REASON) {
				throw Rejected.field("reason", "member.decision.reasonLong", LONGEST_REASON);
			}
			desk.decide(who, id, decision, reason);
			redirect.addFlashAttribute("notice", "member.decided." + decision);
		}
		catch (Rejected refusal) {
			redirect.addFlashAttribute("warning", refusal.code());
			redirect.addFlashAttribute("warningArguments", refusal.arguments());
			redirect.addFlashAttribute("reason", reason);
		}
		return "redirect:" + desk.path() + "/" + id;
	}

}
