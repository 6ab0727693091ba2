package org.caiqiao.achievement;

import java.util.Locale;
import java.util.Map;

import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.search.ListingSearch;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the office achievements in all states. */
@Controller
class AchievementOfficeController {

	private final AchievementPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	AchievementOfficeController(AchievementPages pages, ListingSearch search,
			@Qualifier("achievementsOfOffice") ListingDefinition listing) {
		this.pages = pages;
		this.search = search;
		this.listing = listing;
	}

	@GetMapping("/office/achievements")
	String office(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale, Map.of());
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "achievement/office";
	}

}
