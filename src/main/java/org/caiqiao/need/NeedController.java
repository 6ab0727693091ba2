package org.caiqiao.need;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.CardNotes;
import org.caiqiao.account.DetailSections;
import org.caiqiao.account.PageScope;
import org.caiqiao.account.SignedIn;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.search.ListingSearch;
import org.caiqiao.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of needs for reading. */
@Controller
class NeedController {

	private final NeedManagement needs;

	private final NeedPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final DetailSections sections;

	private final CardNotes notes;

	private final NeedDrafts drafts;

	NeedController(NeedManagement needs, NeedPages pages, ListingSearch search,
			@Qualifier("needsListed") ListingDefinition listing, DetailSections sections, CardNotes notes,
			NeedDrafts drafts) {
		this.needs = needs;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
		this.sections = sections;
		this.notes = notes;
		this.drafts = drafts;
	}

	@GetMapping("/needs")
	String list(@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal @Nullable SignedIn who,
			Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale,
				Map.of("visible", List.of("true")));
		model.addAttribute("notes", this.notes.of("need", found.rows(), who, locale));
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "need/list";
	}

	@GetMapping("/needs/mine")
	String mine(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("rows", this.pages.mine(who, locale));
		model.addAttribute("drafts", this.drafts.all(who.accountId()));
		PageScope.of(model, false);
		return "need/mine";
	}

	@GetMapping("/needs/{id}")
	String detail(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		NeedProfile need = this.needs.find(new NeedId(id))
			.filter(found -> found.published() || this.needs.mayWrite(who, found))
			.orElseThrow(() -> NotFound.of("need", id));
		model.addAttribute("need", this.pages.detail(need, who, locale));
		PageScope.of(model, need.published());
		model.addAttribute("sections", this.sections.of("need", id, who, locale));
		return "need/detail";
	}

}
