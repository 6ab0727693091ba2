package org.caiqiao.club;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.search.Labels;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.search.ListingSearch;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's list of events, and the form it writes them with. */
@Controller
class OfficeEventController {

	private final ClubEventManagement events;

	private final EventPages pages;

	private final EventFormReader reader;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final Taxonomy taxonomy;

	private final Labels labels;

	private final Clock clock;

	OfficeEventController(ClubEventManagement events, EventPages pages, EventFormReader reader, ListingSearch search,
			@Qualifier("eventsOfOffice") ListingDefinition listing, Taxonomy taxonomy, Labels labels, Clock clock) {
		this.events = events;
		this.pages = pages;
		this.reader = reader;
		this.search = search;
		this.listing = listing;
		this.taxonomy = taxonomy;
		this.labels = labels;
		this.clock = clock;
	}

	/**
	 * No page sends other rows; the binding of records answers them with a fault of its
	 * own.
	 */
	@InitBinder("form")
	void refuseOddRows(WebRequest request) {
		request.getParameterNames().forEachRemaining(name -> {
			if (name.startsWith("agenda") && !name.matches("agenda\\[[12]?\\d]\\.[a-z]{1,10}")) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		});
	}

	@GetMapping("/office/events")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale, Map.of());
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "club/office";
	}

	@GetMapping("/office/events/new")
	String begin(@RequestParam(required = false) @Nullable String copy, Locale locale, Model model) {
		int next = this.events.nextNumber();
		model.addAttribute("form", (copy != null && copy.matches("\\d{1,18}"))
				? EventForm.copy(event(Long.parseLong(copy)), next) : EventForm.empty(next));
		return edit(null, 0, locale, model);
	}

	@PostMapping("/office/events/new")
	Object create(@Valid @ModelAttribute("form") @Nullable EventForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String rows, @AuthenticationPrincipal SignedIn who, Locale locale,
			Model model, RedirectAttributes redirect) {
		if (rows != null && form != null) {
			return more(form, null, 0, locale, model);
		}
		EventContent content = (form != null) ? this.reader.read(form, errors) : null;
		if (form != null && content != null) {
			try {
				ClubEventId id = this.events.draft(who, number(form), content, form.original());
				redirect.addFlashAttribute("notice", "club.drafted");
				return "redirect:/office/events/" + id.value() + "/line-up";
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return new ModelAndView(edit(null, 0, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/office/events/{id}/edit")
	String open(@PathVariable long id, Locale locale, Model model) {
		ClubEventProfile event = event(id);
		if (!event.status().editable()) {
			return "redirect:/events/" + id;
		}
		model.addAttribute("form", EventForm.of(event, this.clock.getZone()));
		return edit(id, event.version(), locale, model);
	}

	@PostMapping("/office/events/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") @Nullable EventForm form, BindingResult errors,
			@RequestParam(defaultValue = "-1") int version, @RequestParam(required = false) @Nullable String rows,
			Locale locale, Model model, RedirectAttributes redirect) {
		if (rows != null && form != null) {
			return more(form, id, version, locale, model);
		}
		int read = version;
		EventContent content = (form != null) ? this.reader.read(form, errors) : null;
		if (form != null && content != null) {
			try {
				this.events.rewrite(new ClubEventId(id), version, number(form), content);
				redirect.addFlashAttribute("notice", "club.saved");
				return "redirect:/events/" + id;
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
			catch (Conflict conflict) {
				// What was typed stays; whoever has looked at the other's changes may
				// send it again.
				errors.reject("club.conflict");
				read = event(id).version();
			}
		}
		return new ModelAndView(edit(id, read, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The form again, with more rows for the agenda. */
	private ModelAndView more(EventForm form, @Nullable Long id, int version, Locale locale, Model model) {
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		model.addAttribute("form", form.withSpareRows());
		return new ModelAndView(edit(id, version, locale, model));
	}

	private String edit(@Nullable Long id, int version, Locale locale, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("version", version);
		EventForm form = (model.getAttribute("form") instanceof EventForm bound) ? bound : EventForm.empty(1);
		model.addAttribute("rows", form.agenda().size());
		model.addAttribute("copied", form.original() != null);
		model.addAttribute("seriesChoices", this.labels.options(EventSeries.class, locale));
		model.addAttribute("fieldChoices", this.taxonomy.options(CodeList.FIELD, locale));
		return "club/edit";
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
	}

	private static int number(EventForm form) {
		return Integer.parseInt(Objects.requireNonNull(form.number()));
	}

}
