package org.caiqiao.need;

import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.SignedIn;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.search.ListingSearch;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves needs through their states: the authors' steps and the office's. */
@Controller
class NeedStateController {

	private static final int LONGEST_NOTE = 500;

	private final NeedManagement needs;

	private final NeedPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	NeedStateController(NeedManagement needs, NeedPages pages, ListingSearch search,
			@Qualifier("needsOfOffice") ListingDefinition listing) {
		this.needs = needs;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
	}

	@GetMapping("/office/needs")
	String office(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale, Map.of());
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "need/office";
	}

	@PostMapping("/needs/{id}/submit")
	String submit(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "need.submitted", redirect, () -> this.needs.submit(who, new NeedId(id)));
	}

	@PostMapping("/needs/{id}/withdraw")
	String withdraw(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "need.withdrawn", redirect, () -> this.needs.withdraw(who, new NeedId(id)));
	}

	@PostMapping("/needs/{id}/reopen")
	String reopen(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "need.reopened", redirect, () -> this.needs.reopen(who, new NeedId(id)));
	}

	@PostMapping("/needs/{id}/renew")
	String renew(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "need.renewed", redirect, () -> this.needs.publish(who, new NeedId(id)));
	}

	@PostMapping("/office/needs/{id}/publish")
	String publish(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "need.published", redirect, () -> this.needs.publish(who, new NeedId(id)));
	}

	@PostMapping("/office/needs/{id}/review")
	String review(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "need.reviewed", redirect, () -> this.needs.review(who, new NeedId(id)));
	}

	@PostMapping("/office/needs/{id}/give-back")
	String giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String note,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		redirect.addFlashAttribute("note", note);
		return step(id, "need.givenBack", redirect, () -> {
			if (note.isBlank() || note.length() > LONGEST_NOTE) {
				throw Rejected.because("need.giveBack.note");
			}
			this.needs.giveBack(who, new NeedId(id), note.strip());
		});
	}

	private static String step(long id, String notice, RedirectAttributes redirect, Runnable verb) {
		Steps.take(redirect, notice, verb);
		return "redirect:/needs/" + id;
	}

}
