package org.caiqiao.account;

import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Reason;
import org.caiqiao.shared.Steps;

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
			@RequestParam(defaultValue = "") Reason reason, @AuthenticationPrincipal SignedIn who,
			RedirectAttributes redirect) {
		return decided(this.desks.at(members), id, decision, reason, who, redirect);
	}

	/** A declined member has corrected its entry. */
	@PostMapping("/{members}/{id}/apply")
	String applyAgain(@PathVariable String members, @PathVariable long id, @AuthenticationPrincipal SignedIn who,
			RedirectAttributes redirect) {
		return decided(this.desks.at(members), id, MemberDecision.APPLY_AGAIN, Reason.NONE, who, redirect);
	}

	private String decided(MemberDesk desk, long id, MemberDecision decision, Reason reason, SignedIn who,
			RedirectAttributes redirect) {
		boolean decided = Steps.take(redirect, "member.decided." + decision, () -> this.desks.decide(desk, who, id,
				decision, reason.atMost(LONGEST_REASON, "member.decision.reasonLong")));
		if (!decided) {
			redirect.addFlashAttribute("reason", reason.shown());
		}
		return "redirect:" + desk.path() + "/" + id;
	}

}
