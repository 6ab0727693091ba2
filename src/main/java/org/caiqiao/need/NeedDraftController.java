package org.caiqiao.need;

import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the form of a need while it is typed, and says how complete it is. */
@Controller
class NeedDraftController {

	private final NeedDrafts drafts;

	private final NeedPages pages;

	NeedDraftController(NeedDrafts drafts, NeedPages pages) {
		this.drafts = drafts;
		this.pages = pages;
	}

	@PostMapping("/needs/new/draft")
	String keepNew(@RequestParam MultiValueMap<String, String> typed, @AuthenticationPrincipal SignedIn who,
			Model model) {
		return answer(null, typed, who, model);
	}

	@PostMapping("/needs/{id}/draft")
	String keep(@PathVariable long id, @RequestParam MultiValueMap<String, String> typed,
			@AuthenticationPrincipal SignedIn who, Model model) {
		this.pages.form(id, who);
		return answer(id, typed, who, model);
	}

	@PostMapping("/needs/new/discard")
	String discardNew(@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return discard(null, who, redirect, "/needs/new");
	}

	@PostMapping("/needs/{id}/discard")
	String discard(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return discard(id, who, redirect, "/needs/" + id + "/edit");
	}

	private String answer(@Nullable Long id, MultiValueMap<String, String> request, SignedIn who, Model model) {
		TypedNeed typed = TypedNeed.of(request);
		if (typed.isEmpty()) {
			this.drafts.forget(who.accountId(), id);
		}
		else {
			model.addAttribute("draft", this.drafts.keep(who.accountId(), id, typed));
		}
		model.addAttribute("completeness", NeedCompleteness.of(typed.toForm(0).toContent()));
		return "need/draft :: state";
	}

	private String discard(@Nullable Long id, SignedIn who, RedirectAttributes redirect, String page) {
		this.drafts.forget(who.accountId(), id);
		redirect.addFlashAttribute("notice", "need.draft.discarded");
		return "redirect:" + page;
	}

}
