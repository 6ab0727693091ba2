package org.caiqiao.need;

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

/** Shows the office needs in all states. */
@Controller
class NeedOfficeController {

	private final NeedPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	NeedOfficeController(NeedPages pages, ListingSearch search, @Qualifier("needsOfOffice") ListingDefinition listing) {
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

}
