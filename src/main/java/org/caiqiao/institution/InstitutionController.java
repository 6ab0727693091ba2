package org.caiqiao.institution;

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

/** Institutions to be read. */
@Controller
class InstitutionController {

	private final InstitutionManagement institutions;

	private final InstitutionPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final ListingDefinition officeListing;

	private final DetailSections sections;

	InstitutionController(InstitutionManagement institutions, InstitutionPages pages, ListingSearch search,
			@Qualifier("institutionsListed") ListingDefinition listing,
			@Qualifier("officeInstitutions") ListingDefinition officeListing, DetailSections sections) {
		this.institutions = institutions;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
		this.officeListing = officeListing;
		this.sections = sections;
	}

	@GetMapping("/institutions")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return list(this.listing, parameters, Map.of("visible", List.of("true")), locale, model);
	}

	@GetMapping("/office/institutions")
	String office(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return list(this.officeListing, parameters, Map.of(), locale, model);
	}

	private String list(ListingDefinition definition, MultiValueMap<String, String> parameters,
			Map<String, List<String>> always, Locale locale, Model model) {
		var found = this.search.find(definition, ListingRequests.from(parameters, definition), locale, always);
		model.addAttribute("listing", this.pages.cards(found));
		model.addAttribute("office", definition == this.officeListing);
		return "institution/list";
	}

	/** A representative's own institution. */
	@GetMapping("/institutions/mine")
	String mine(@AuthenticationPrincipal SignedIn who) {
		return this.institutions.representedBy(who.accountId())
			.map(id -> "redirect:/institutions/" + id.value())
			.orElseThrow(() -> NotFound.of("institution of account", who.accountId()));
	}

	@GetMapping("/institutions/{id}")
	String detail(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		InstitutionView view = this.pages.detail(id, who, locale);
		model.addAttribute("institution", view);
		PageScope.of(model, view.membership().status().visible());
		model.addAttribute("sections", this.sections.of("institution", id, who, locale));
		return "institution/detail";
	}

}
