package org.caiqiao.club;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

/** The form that the office writes events with. */
@Controller
class OfficeEventController {

	private final ClubEventManagement events;

	private final EventFormPage page;

	private final EventFormReader reader;

	private final Clock clock;

	OfficeEventController(ClubEventManagement events, EventFormPage page, EventFormReader reader, Clock clock) {
		this.events = events;
		this.page = page;
		this.reader = reader;
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

	@GetMapping("/office/events/new")
	String begin(@RequestParam(required = false) @Nullable String copy, Locale locale, Model model) {
		int next = this.events.nextNumber();
		model.addAttribute("form", (copy != null && copy.matches("\\d{1,18}"))
				? EventForm.copy(event(Long.parseLong(copy)), next) : EventForm.empty(next));
		return this.page.edit(null, 0, locale, model);
	}

	@PostMapping("/office/events/new")
	Object create(@Valid @ModelAttribute("form") @Nullable EventForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String rows, @AuthenticationPrincipal SignedIn who, Locale locale,
			Model model, RedirectAttributes redirect) {
		if (rows != null && form != null) {
			return this.page.more(form, null, 0, locale, model);
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
		return new ModelAndView(this.page.edit(null, 0, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/office/events/{id}/edit")
	String open(@PathVariable long id, Locale locale, Model model) {
		ClubEventProfile event = event(id);
		if (!event.status().editable()) {
			return "redirect:/events/" + id;
		}
		model.addAttribute("form", EventForm.of(event, this.clock.getZone()));
		return this.page.edit(id, event.version(), locale, model);
	}

	@PostMapping("/office/events/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") @Nullable EventForm form, BindingResult errors,
			@RequestParam(defaultValue = "-1") int version, @RequestParam(required = false) @Nullable String rows,
			Locale locale, Model model, RedirectAttributes redirect) {
		if (rows != null && form != null) {
			return this.page.more(form, id, version, locale, model);
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
		return new ModelAndView(this.page.edit(id, read, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
	}

	private static int number(EventForm form) {
		return Integer.parseInt(Objects.requireNonNull(form.number()));
	}

}
