package org.caiqiao.account;

import jakarta.validation.Valid;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Submission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who speaks for a member, whatever its kind. */
@Controller
class RepresentativeController {

	private final MemberDesks desks;

	RepresentativeController(MemberDesks desks) {
		this.desks = desks;
	}

	@GetMapping("/{members}/{id}/representatives")
	String list(@PathVariable String members, @PathVariable long id, @AuthenticationPrincipal SignedIn who,
			Model model) {
		model.addAttribute("form", new RepresentativeForm("", ""));
		return page(this.desks.at(members), id, who, model);
	}

	@PostMapping("/{members}/{id}/representatives")
	Object invite(@PathVariable String members, @PathVariable long id,
			@Valid @ModelAttribute("form") RepresentativeForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Model model, RedirectAttributes redirect) {
		MemberDesk desk = this.desks.at(members);
		String page = page(desk, id, who, model);
		return Submission.take(errors, () -> {
			this.desks.invite(desk, id, form.email(), form.displayName());
			redirect.addFlashAttribute("notice", "representative.invited");
			return "redirect:" + desk.path() + "/" + id + "/representatives";
		}, () -> page);
	}

	@PostMapping("/{members}/{id}/representatives/{account}/remove")
	String remove(@PathVariable String members, @PathVariable long id, @PathVariable long account,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		MemberDesk desk = this.desks.at(members);
		name(desk, id, who);
		boolean left = who.accountId().value() == account;
		try {
			this.desks.remove(desk, id, new AccountId(account));
			redirect.addFlashAttribute("notice", left ? "representative.left" : "representative.removed");
		}
		catch (Rejected refusal) {
			redirect.addFlashAttribute("warning", refusal.code());
			left = false;
		}
		// Whoever left may no longer open the list of those who stay.
		return "redirect:" + (left && !who.office() ? "/" : desk.path() + "/" + id + "/representatives");
	}

	private String page(MemberDesk desk, long id, SignedIn who, Model model) {
		model.addAttribute("name", name(desk, id, who));
		model.addAttribute("representatives", this.desks.representatives(desk, id));
		model.addAttribute("address", desk.path() + "/" + id);
		model.addAttribute("self", who.accountId());
		return "account/representatives";
	}

	private static String name(MemberDesk desk, long id, SignedIn who) {
		return desk.nameFor(who, id).orElseThrow(() -> NotFound.of("member", id));
	}

}
