package org.caiqiao.expert;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.CardNotes;
import org.caiqiao.account.DetailSections;
import org.caiqiao.account.PageScope;
import org.caiqiao.account.SignedIn;
import org.caiqiao.institution.InstitutionManagement;
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

/** Experts to be read. */
@Controller
class ExpertController {

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final ExpertPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final ListingDefinition officeListing;

	private final DetailSections sections;

	private final CardNotes notes;

	ExpertController(ExpertManagement experts, InstitutionManagement institutions, ExpertPages pages,
			ListingSearch search, @Qualifier("expertsListed") ListingDefinition listing,
			@Qualifier("officeExperts") ListingDefinition officeListing, DetailSections sections, CardNotes notes) {
		this.experts = experts;
		this.institutions = institutions;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
		this.officeListing = officeListing;
		this.sections = sections;
		this.notes = notes;
	}

	@GetMapping("/experts")
	String list(@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal @Nullable SignedIn who,
			Locale locale, Model model) {
		return list(this.listing, parameters, Map.of("visible", List.of("true")), who, locale, model);
	}

	@GetMapping("/office/experts")
	String office(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return list(this.officeListing, parameters, Map.of(), null, locale, model);
	}

	private String list(ListingDefinition definition, MultiValueMap<String, String> parameters,
			Map<String, List<String>> always, @Nullable SignedIn who, Locale locale, Model model) {
		var found = this.search.find(definition, ListingRequests.from(parameters, definition), locale, always);
		model.addAttribute("listing", this.pages.cards(found, locale));
		model.addAttribute("notes", this.notes.of("expert", found.rows(), who, locale));
		model.addAttribute("office", definition == this.officeListing);
		return "expert/list";
	}

	/** An expert's own page, or the experts of the institution whose office this is. */
	@GetMapping("/experts/mine")
	String mine(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var own = this.experts.ofAccount(who.accountId());
		if (own.isPresent()) {
			return "redirect:/experts/" + own.get().value();
		}
		var institution = this.institutions.representedBy(who.accountId())
			.orElseThrow(() -> NotFound.of("expert of account", who.accountId()));
		model.addAttribute("rows", this.pages.ofInstitution(institution, locale));
		return "expert/mine";
	}

	@GetMapping("/experts/{id}")
	String detail(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		ExpertView view = this.pages.detail(id, who, locale);
		model.addAttribute("expert", view);
		PageScope.of(model, view.membership().status().visible());
		model.addAttribute("sections", this.sections.of("expert", id, who, locale));
		return "expert/detail";
	}

}
