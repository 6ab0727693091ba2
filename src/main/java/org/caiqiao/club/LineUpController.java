package org.caiqiao.club;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.need.NeedId;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the office invites experts, says what they bring, and chooses the needs to be
 * met. Works without scripts.
 */
@Controller
class LineUpController {

	private final ClubEventManagement events;

	private final LineUpManagement lineUps;

	private final LineUpPages pages;

	private final Suggestions suggestions;

	private final ExpertCalendar calendar;

	LineUpController(ClubEventManagement events, LineUpManagement lineUps, LineUpPages pages, Suggestions suggestions,
			ExpertCalendar calendar) {
		this.events = events;
		this.lineUps = lineUps;
		this.pages = pages;
		this.suggestions = suggestions;
		this.calendar = calendar;
	}

	@GetMapping("/office/events/{id}/line-up")
	String show(@PathVariable long id, @RequestParam(defaultValue = "") String expert,
			@RequestParam(defaultValue = "") String need, Locale locale, Model model) {
		ClubEventProfile event = this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
		if (!event.status().editable()) {
			return "redirect:/events/" + id;
		}
		LineUp lineUp = event.lineUp();
		var guests = this.pages.guests(lineUp);
		var found = this.suggestions.of("expert", expert, event.content(),
				lineUp.experts().stream().map(ExpertId::value).toList(), locale);
		model.addAttribute("event", event);
		model.addAttribute("guests", guests);
		model.addAttribute("owned",
				guests.stream()
					.collect(Collectors.toMap(EventDetail.GuestView::id,
							guest -> this.pages.ownedBy(new ExpertId(guest.id())))));
		model.addAttribute("brought",
				lineUp.guests()
					.stream()
					.collect(Collectors.toMap(guest -> guest.expert().value(),
							guest -> guest.achievements().stream().map(AchievementId::value).toList())));
		model.addAttribute("needs", this.pages.needs(lineUp));
		model.addAttribute("expertWords", expert);
		model.addAttribute("needWords", need);
		model.addAttribute("experts", this.pages.experts(found, this.calendar.busy(event, found)));
		model.addAttribute("needChoices",
				this.pages.needs(this.suggestions.of("need", need, event.content(), lineUp.needs(), locale)));
		return "club/line-up";
	}

	@PostMapping("/office/events/{id}/experts")
	String invite(@PathVariable long id, @RequestParam long expert, RedirectAttributes redirect) {
		return change(id, "club.guest.invited", "experts", redirect,
				() -> this.lineUps.invite(new ClubEventId(id), new ExpertId(expert)));
	}

	@PostMapping("/office/events/{id}/experts/{expert}")
	String bring(@PathVariable long id, @PathVariable long expert,
			@RequestParam(required = false) @Nullable List<Long> achievements, RedirectAttributes redirect) {
		var brought = (achievements != null)
				? achievements.stream().filter(Objects::nonNull).map(AchievementId::new).toList()
				: List.<AchievementId>of();
		return change(id, "club.guest.brings", "experts", redirect,
				() -> this.lineUps.bring(new ClubEventId(id), new ExpertId(expert), brought));
	}

	@PostMapping("/office/events/{id}/experts/{expert}/remove")
	String uninvite(@PathVariable long id, @PathVariable long expert, RedirectAttributes redirect) {
		return change(id, "club.guest.uninvited", "experts", redirect,
				() -> this.lineUps.uninvite(new ClubEventId(id), new ExpertId(expert)));
	}

	@PostMapping("/office/events/{id}/needs")
	String meet(@PathVariable long id, @RequestParam long need, RedirectAttributes redirect) {
		return change(id, "club.need.added", "needs", redirect,
				() -> this.lineUps.meet(new ClubEventId(id), new NeedId(need)));
	}

	@PostMapping("/office/events/{id}/needs/{need}/remove")
	String drop(@PathVariable long id, @PathVariable long need, RedirectAttributes redirect) {
		return change(id, "club.need.dropped", "needs", redirect,
				() -> this.lineUps.drop(new ClubEventId(id), new NeedId(need)));
	}

	private static String change(long id, String notice, String part, RedirectAttributes redirect, Runnable verb) {
		Steps.take(redirect, notice, verb);
		return "redirect:/office/events/" + id + "/line-up#" + part;
	}

}
