package org.caiqiao.company;

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

/** Companies to be read. */
@Controller
class CompanyController {

	private final CompanyManagement companies;

	private final CompanyPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final ListingDefinition officeListing;

	private final DetailSections sections;

	CompanyController(CompanyManagement companies, CompanyPages pages, ListingSearch search,
			@Qualifier("companiesListed") ListingDefinition listing,
			@Qualifier("officeCompanies") ListingDefinition officeListing, DetailSections sections) {
		this.companies = companies;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
		this.officeListing = officeListing;
		this.sections = sections;
	}

	@GetMapping("/companies")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return list(this.listing, parameters, Map.of("visible", List.of("true")), locale, model);
	}

	@GetMapping("/office/companies")
	String office(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return list(this.officeListing, parameters, Map.of(), locale, model);
	}

	private String list(ListingDefinition definition, MultiValueMap<String, String> parameters,
			Map<String, List<String>> always, Locale locale, Model model) {
		var found = this.search.find(definition, ListingRequests.from(parameters, definition), locale, always);
		model.addAttribute("listing", this.pages.cards(found, locale));
		model.addAttribute("office", definition == this.officeListing);
		return "company/list";
	}

	/** A representative's own company. */
	@GetMapping("/companies/mine")
	String mine(@AuthenticationPrincipal SignedIn who) {
		return this.companies.representedBy(who.accountId())
			.map(id -> "redirect:/companies/" + id.value())
			.orElseThrow(() -> NotFound.of("company of account", who.accountId()));
	}

	@GetMapping("/companies/{id}")
	String detail(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		CompanyView view = this.pages.detail(id, who, locale);
		model.addAttribute("company", view);
		PageScope.of(model, view.membership().status().visible());
		model.addAttribute("sections", this.sections.of("company", id, who, locale));
		return "company/detail";
	}

}
