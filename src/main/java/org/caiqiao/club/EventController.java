package org.caiqiao.club;

import java.nio.charset.StandardCharsets;
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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pages of events that everybody reads. */
@Controller
class EventController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final ClubEventManagement events;

	private final EventPages pages;

	private final CalendarFile calendar;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final DetailSections sections;

	EventController(ClubEventManagement events, EventPages pages, CalendarFile calendar, ListingSearch search,
			@Qualifier("eventsListed") ListingDefinition listing, DetailSections sections) {
		this.events = events;
		this.pages = pages;
		this.calendar = calendar;
		this.search = search;
		this.listing = listing;
		this.sections = sections;
	}

	@GetMapping("/events")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale,
				Map.of("visible", List.of("true")));
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "club/list";
	}

	@GetMapping("/events/{id}")
	String detail(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		ClubEventProfile event = readable(id, who);
		model.addAttribute("view", this.pages.detail(event, who, locale));
		if (!event.status().visible()) {
			PageScope.office(model);
		}
		model.addAttribute("sections", this.sections.of("event", id, who, locale));
		return "club/detail";
	}

	@GetMapping("/events/{id}/calendar.ics")
	ResponseEntity<String> calendar(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who) {
		ClubEventProfile event = readable(id, who);
		var page = ServletUriComponentsBuilder.fromCurrentContextPath().path("/events/{id}").build(id);
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("event-" + event.number() + ".ics").build().toString())
			.body(this.calendar.write(event, page));
	}

	private ClubEventProfile readable(long id, @Nullable SignedIn who) {
		return this.events.find(new ClubEventId(id))
			.filter(found -> found.status().visible() || (who != null && who.office()))
			.orElseThrow(() -> NotFound.of("event", id));
	}

}
