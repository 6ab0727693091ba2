package org.caiqiao.club;

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

/** Shows the office events in all states. */
@Controller
class OfficeEventsController {

	private final EventPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	OfficeEventsController(EventPages pages, ListingSearch search,
			@Qualifier("eventsOfOffice") ListingDefinition listing) {
		this.pages = pages;
		this.search = search;
		this.listing = listing;
	}

	@GetMapping("/office/events")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale, Map.of());
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "club/office";
	}

}
