package org.caiqiao.club;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caiqiao.account.SignedIn;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a member registers for an event, cancels, and finds its own events. */
@Controller
class EventRegistrationController {

	private static final int MOST_EVENTS = 100;

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final Participants participants;

	private final EventPages pages;

	EventRegistrationController(ClubEventManagement events, RegistrationManagement registrations,
			Participants participants, EventPages pages) {
		this.events = events;
		this.registrations = registrations;
		this.participants = participants;
		this.pages = pages;
	}

	@GetMapping("/events/{id}/register")
	String begin(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var mine = this.participants.of(who).flatMap(member -> this.pages.mine(new ClubEventId(id), member));
		List<String> names = mine.filter(found -> found.status().active())
			.map(EventDetail.MyRegistration::attendees)
			.orElse(List.of(who.displayName()));
		model.addAttribute("form", new RegistrationForm(List.copyOf(names)));
		return form(id, who, locale, model);
	}

	@PostMapping("/events/{id}/register")
	Object register(@PathVariable long id, @ModelAttribute("form") @Nullable RegistrationForm form,
			BindingResult errors, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) {
		if (form != null && !errors.hasErrors()) {
			try {
				RegistrationStatus status = this.registrations.register(who, new ClubEventId(id), form.names());
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
		try {
			this.registrations.cancel(who, new ClubEventId(id));
			redirect.addFlashAttribute("notice", "club.unregister.done");
		}
		catch (Rejected refusal) {
			redirect.addFlashAttribute("warning", refusal.code());
			redirect.addFlashAttribute("warningArguments", refusal.arguments());
		}
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

	private String form(long id, SignedIn who, Locale locale, Model model) {
		ClubEventProfile event = this.events.find(new ClubEventId(id))
			.filter(found -> found.status().visible())
			.orElseThrow(() -> NotFound.of("event", id));
		model.addAttribute("names", (model.getAttribute("form") instanceof RegistrationForm form) ? form.names()
				: List.of("", "", "", "", ""));
		model.addAttribute("view", this.pages.detail(event, who, locale));
		model.addAttribute("member", this.participants.of(who).orElse(null));
		return "club/register";
	}

}
