package org.caiqiao.achievement;

import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.SignedIn;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.search.ListingSearch;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves achievements through their states: the authors' steps and the office's. */
@Controller
class AchievementStateController {

	private static final int LONGEST_NOTE = 500;

	private final AchievementManagement achievements;

	private final AchievementPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	AchievementStateController(AchievementManagement achievements, AchievementPages pages, ListingSearch search,
			@Qualifier("achievementsOfOffice") ListingDefinition listing) {
		this.achievements = achievements;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
	}

	@GetMapping("/office/achievements")
	String office(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale, Map.of());
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "achievement/office";
	}

	@PostMapping("/achievements/{id}/submit")
	String submit(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "achievement.submitted", redirect, () -> this.achievements.submit(who, new AchievementId(id)));
	}

	@PostMapping("/achievements/{id}/withdraw")
	String withdraw(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "achievement.withdrawn", redirect,
				() -> this.achievements.withdraw(who, new AchievementId(id)));
	}

	@PostMapping("/achievements/{id}/reopen")
	String reopen(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "achievement.reopened", redirect, () -> this.achievements.reopen(who, new AchievementId(id)));
	}

	@PostMapping("/achievements/{id}/renew")
	String renew(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "achievement.renewed", redirect, () -> this.achievements.publish(who, new AchievementId(id)));
	}

	@PostMapping("/office/achievements/{id}/publish")
	String publish(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "achievement.published", redirect, () -> this.achievements.publish(who, new AchievementId(id)));
	}

	@PostMapping("/office/achievements/{id}/review")
	String review(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, "achievement.reviewed", redirect, () -> this.achievements.review(who, new AchievementId(id)));
	}

	@PostMapping("/office/achievements/{id}/give-back")
	String giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String note,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		redirect.addFlashAttribute("note", note);
		return step(id, "achievement.givenBack", redirect, () -> {
			if (note.isBlank() || note.length() > LONGEST_NOTE) {
				throw Rejected.because("achievement.giveBack.note");
			}
			this.achievements.giveBack(who, new AchievementId(id), note.strip());
		});
	}

	private static String step(long id, String notice, RedirectAttributes redirect, Runnable verb) {
		Steps.take(redirect, notice, verb);
		return "redirect:/achievements/" + id;
	}

}
