package org.caiqiao.club;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The office's list of who comes to an event: it registers and cancels for members, and
 * takes the list with it.
 */
@Controller
class AttendeeController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final int MOST_MEMBERS = 10;

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final AttendeePages pages;

	private final AttendeeFile file;

	private final Participants participants;

	private final RegistrationQuestions questions;

	AttendeeController(ClubEventManagement events, RegistrationManagement registrations, AttendeePages pages,
			AttendeeFile file, Participants participants, RegistrationQuestions questions) {
		this.events = events;
		this.registrations = registrations;
		this.pages = pages;
		this.file = file;
		this.participants = participants;
		this.questions = questions;
	}

	@GetMapping("/office/events/{id}/attendees")
	String list(@PathVariable long id, @RequestParam MultiValueMap<String, String> parameters, Locale locale,
			Model model) {
		model.addAttribute("form", new AttendeeForm("", ""));
		return page(id, parameters, locale, model);
	}

	@GetMapping("/office/events/{id}/attendees.csv")
	ResponseEntity<String> export(@PathVariable long id, @RequestParam MultiValueMap<String, String> parameters,
			Locale locale) {
		ClubEventProfile event = event(id);
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("event-" + event.number() + ".csv").build().toString())
			.body(this.file.write(this.pages.all(event.id(), asked(id, parameters)), this.questions.all(event.id()),
					locale));
	}

	@PostMapping("/office/events/{id}/attendees")
	Object register(@PathVariable long id, @Valid @ModelAttribute("form") @Nullable AttendeeForm form,
			BindingResult errors, @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model,
			RedirectAttributes redirect) {
		if (form != null && !errors.hasErrors()) {
			try {
				RegistrationStatus status = this.registrations.registerFor(new ClubEventId(id), form.kind(),
						form.number(), form.names());
				redirect.addFlashAttribute("notice", "club.attendees.done." + status);
				return "redirect:/office/events/" + id + "/attendees";
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return new ModelAndView(page(id, parameters, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/office/events/{id}/attendees/{registration}/cancel")
	String cancel(@PathVariable long id, @PathVariable long registration, RedirectAttributes redirect) {
		Steps.take(redirect, "club.attendees.cancelled",
				() -> this.registrations.cancelFor(new ClubEventId(id), new RegistrationId(registration)));
		return "redirect:/office/events/" + id + "/attendees";
	}

	private String page(long id, MultiValueMap<String, String> parameters, Locale locale, Model model) {
		ClubEventProfile event = event(id);
		String words = EventForm.text(parameters.getFirst("find"));
		model.addAttribute("event", event);
		model.addAttribute("listing", this.pages.page(event.id(), asked(id, parameters), locale));
		model.addAttribute("waiting", this.pages.waiting(event.id()));
		model.addAttribute("find", words);
		model.addAttribute("members", this.pages.choices(this.participants.named(words, MOST_MEMBERS), locale));
		model.addAttribute("open", this.pages.open(event));
		model.addAttribute("questions", this.questions.all(event.id()));
		return "club/attendees";
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
	}

	private static ListingRequest asked(long id, MultiValueMap<String, String> parameters) {
		String words = EventForm.text(parameters.getFirst("q"));
		String page = EventForm.text(parameters.getFirst("page"));
		var states = parameters.getOrDefault(AttendeePages.STATUS, List.of())
			.stream()
			.filter(code -> code != null && code.matches("REGISTERED|WAITING|CANCELLED"))
			.distinct()
			.toList();
		return new ListingRequest("/office/events/" + id + "/attendees", words, Map.of(AttendeePages.STATUS, states),
				null, page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
	}

}
