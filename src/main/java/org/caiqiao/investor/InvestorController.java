package org.caiqiao.investor;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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

/** Investors to be read. */
@Controller
class InvestorController {

	private final InvestorManagement investors;

	private final InvestorPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final ListingDefinition officeListing;

	private final DetailSections sections;

	InvestorController(InvestorManagement investors, InvestorPages pages, ListingSearch search,
			@Qualifier("investorsListed") ListingDefinition listing,
			@Qualifier("officeInvestors") ListingDefinition officeListing, DetailSections sections) {
		this.investors = investors;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
		this.officeListing = officeListing;
		this.sections = sections;
	}

	@GetMapping("/investors")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return list(this.listing, parameters, Map.of("visible", List.of("true")), locale, model);
	}

	@GetMapping("/office/investors")
	String office(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return list(this.officeListing, parameters, Map.of(), locale, model);
	}

	private String list(ListingDefinition definition, MultiValueMap<String, String> parameters,
			Map<String, List<String>> always, Locale locale, Model model) {
		var found = this.search.find(definition, ListingRequests.from(parameters, definition), locale, always);
		model.addAttribute("listing", this.pages.cards(found, locale));
		model.addAttribute("office", definition == this.officeListing);
		return "investor/list";
	}

	/** A representative's own investor. */
	@GetMapping("/investors/mine")
	String mine(@AuthenticationPrincipal SignedIn who) {
		return this.investors.representedBy(who.accountId())
			.map(id -> "redirect:/investors/" + id.value())
			.orElseThrow(() -> NotFound.of("investor of account", who.accountId()));
	}

	@GetMapping("/investors/{id}")
	String detail(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		InvestorView view = this.pages.detail(id, who, locale);
		model.addAttribute("investor", view);
		PageScope.of(model, view.membership().status().visible());
		model.addAttribute("sections", this.sections.of("investor", id, who, locale));
		return "investor/detail";
	}

}
