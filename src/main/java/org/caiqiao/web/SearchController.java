package org.caiqiao.web;

import java.util.List;
import java.util.Locale;

import org.caiqiao.search.SearchEverywhere;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One search box over everything, and suggestions while somebody types. */
@Controller
class SearchController {

	private static final int MOST_OF_A_KIND = 5;

	private final SearchEverywhere search;

	private final MessageSource messages;

	SearchController(SearchEverywhere search, MessageSource messages) {
		this.search = search;
		this.messages = messages;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("q", q.strip());
		model.addAttribute("groups", this.search.find(q, MOST_OF_A_KIND));
		return "web/search";
	}

	@GetMapping("/search/suggest")
	@ResponseBody
	List<Suggestion> suggest(@RequestParam(defaultValue = "") String q, Locale locale) {
		return this.search.suggest(q)
			.stream()
			.map(hit -> new Suggestion(hit.title(), hit.url(),
					this.messages.getMessage("found.kind." + hit.kind(), null, locale)
							+ (hit.demo() ? " · " + this.messages.getMessage("demo.mark", null, locale) : "")))
			.toList();
	}

	/**
	 * One suggestion, as the script of the search box reads it.
	 *
	 * @param label what it is called
	 * @param url its page
	 * @param kind what kind of thing it is, in the reader's language
	 */
	record Suggestion(String label, String url, String kind) {
	}

}
