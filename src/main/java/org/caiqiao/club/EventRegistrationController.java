package org.caiqiao.club;

import java.util.stream.Collectors;
import java.util.Map;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a member registers for an event, cancels, and finds its own events. */
@Controller
class EventRegistrationController {

	private static final int MOST_EVENTS = 100;

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final Participants participants;

	private final RegistrationQuestions questions;

	private final EventPages pages;

	EventRegistrationController(ClubEventManagement events, RegistrationManagement registrations,
			Participants participants, RegistrationQuestions questions, EventPages pages) {
		this.events = events;
		this.registrations = registrations;
		this.participants = participants;
		this.questions = questions;
		this.pages = pages;
	}

	@GetMapping("/events/{id}/register")
	String begin(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var mine = this.participants.of(who).flatMap(member -> this.pages.mine(new ClubEventId(id), member));
		List<String> names = mine.filter(found -> found.status().active())
			.map(EventDetail.MyRegistration::attendees)
			.orElse(List.of(who.displayName()));
		model.addAttribute("form", new RegistrationForm(List.copyOf(names)));
		model.addAttribute("answers", mine.map(found -> this.questions.answersOf(found.id())).orElse(Map.of()));
		return form(id, who, locale, model);
	}

	@PostMapping("/events/{id}/register")
	Object register(@PathVariable long id, @ModelAttribute("form") @Nullable RegistrationForm form,
			BindingResult errors, @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn who,
			Locale locale, Model model, RedirectAttributes redirect) {
		Map<Long, String> answers = answers(sent);
		Map<Long, String> problems = this.participants.of(who)
			.map(member -> this.questions.problems(new ClubEventId(id), member.kind(), answers))
			.orElse(Map.of());
		model.addAttribute("answers", answers);
		model.addAttribute("answerProblems", problems);
		if (form != null && !errors.hasErrors() && problems.isEmpty()) {
			try {
				RegistrationStatus status = this.registrations.register(who, new ClubEventId(id), form.names(),
						answers);
				redirect.addFlashAttribute("notice", "club.register.done." + status);
				return "redirect:/events/" + id;
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return new ModelAndView(form(id, who, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/events/{id}/unregister")
	String cancel(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		Steps.take(redirect, "club.unregister.done", () -> this.registrations.cancel(who, new ClubEventId(id)));
		return "redirect:/events/" + id;
	}

	@GetMapping("/my/events")
	String mine(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		Optional<Participant> member = this.participants.of(who);
		model.addAttribute("member", member.orElse(null));
		model.addAttribute("rows", member.map(found -> this.pages.all(found, MOST_EVENTS, locale)).orElse(List.of()));
		model.addAttribute("invitations", this.pages.invitations(who, locale));
		return "club/mine";
	}

	/** What was typed for each question, by its number. */
	private static Map<Long, String> answers(Map<String, String> sent) {
		return sent.entrySet()
			.stream()
			.filter(one -> one.getKey().matches("answer-[1-9]\\d{0,17}"))
			.collect(Collectors.toMap(one -> Long.valueOf(one.getKey().substring("answer-".length())),
					one -> one.getValue().strip()));
	}

	private String form(long id, SignedIn who, Locale locale, Model model) {
		ClubEventProfile event = this.events.find(new ClubEventId(id))
			.filter(found -> found.status().visible())
			.orElseThrow(() -> NotFound.of("event", id));
		model.addAttribute("names", (model.getAttribute("form") instanceof RegistrationForm form) ? form.names()
				: List.of("", "", "", "", ""));
		model.addAttribute("view", this.pages.detail(event, who, locale));
		Optional<Participant> member = this.participants.of(who);
		model.addAttribute("member", member.orElse(null));
		model.addAttribute("questions",
				member.map(found -> this.questions.of(event.id(), found.kind())).orElse(List.of()));
		return "club/register";
	}

}
