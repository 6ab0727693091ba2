package org.caiqiao.achievement;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.caiqiao.account.CardNotes;
import org.caiqiao.account.DetailSections;
import org.caiqiao.account.PageScope;
import org.caiqiao.account.SignedIn;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.search.ListingSearch;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of achievements: list, detail, and writing them. */
@Controller
class AchievementController {

	private final AchievementManagement achievements;

	private final AchievementPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final DetailSections sections;

	private final CardNotes notes;

	AchievementController(AchievementManagement achievements, AchievementPages pages, ListingSearch search,
			@Qualifier("achievementsListed") ListingDefinition listing, DetailSections sections, CardNotes notes) {
		this.achievements = achievements;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
		this.sections = sections;
		this.notes = notes;
	}

	@GetMapping("/achievements")
	String list(@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal @Nullable SignedIn who,
			Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale,
				Map.of("visible", List.of("true")));
		model.addAttribute("notes", this.notes.of("achievement", found.rows(), who, locale));
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "achievement/list";
	}

	@GetMapping("/achievements/mine")
	String mine(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("rows", this.pages.mine(who, locale));
		return "achievement/mine";
	}

	@GetMapping("/achievements/{id}")
	String detail(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		AchievementProfile achievement = this.achievements.find(new AchievementId(id))
			.filter(found -> found.published() || this.achievements.mayWrite(who, found))
			.orElseThrow(() -> NotFound.of("achievement", id));
		model.addAttribute("achievement", this.pages.detail(achievement, who, locale));
		PageScope.of(model, achievement.published());
		model.addAttribute("sections", this.sections.of("achievement", id, who, locale));
		return "achievement/detail";
	}

	@GetMapping("/achievements/new")
	String begin(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("form", this.pages.empty(who));
		return edit(null, who, locale, model);
	}

	@PostMapping("/achievements/new")
	Object create(@Valid @ModelAttribute("form") AchievementForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "false") boolean submit, Locale locale,
			Model model, RedirectAttributes redirect) {
		return Submission.take(errors, () -> {
			AchievementId id = this.achievements.draft(who, form.toOwners(), form.toContent());
			return saved(id, who, submit, redirect);
		}, () -> edit(null, who, locale, model));
	}

	@GetMapping("/achievements/{id}/edit")
	String open(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("form", this.pages.form(id, who));
		return edit(id, who, locale, model);
	}

	@PostMapping("/achievements/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") AchievementForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "false") boolean submit, Locale locale,
			Model model, RedirectAttributes redirect) {
		return Submission.take(errors, () -> {
			this.achievements.rewrite(who, new AchievementId(id), form.readVersion(), form.toOwners(),
					form.toContent());
			return saved(new AchievementId(id), who, submit, redirect);
		}, () -> edit(id, who, locale, model));
	}

	private String saved(AchievementId id, SignedIn who, boolean submit, RedirectAttributes redirect) {
		try {
			if (submit) {
				this.achievements.submit(who, id);
			}
			redirect.addFlashAttribute("notice", submit ? "achievement.submitted" : "achievement.saved");
			return "redirect:/achievements/" + id.value();
		}
		catch (Rejected refusal) {
			// The text is kept; sent once more from the form it must not become a second.
			redirect.addFlashAttribute("notice", "achievement.saved");
			redirect.addFlashAttribute("warning", refusal.code());
			redirect.addFlashAttribute("warningArguments", refusal.arguments());
			return "redirect:/achievements/" + id.value() + "/edit";
		}
	}

	private String edit(@Nullable Long id, SignedIn who, Locale locale, Model model) {
		model.addAttribute("id", id);
		this.pages.choices(who, locale).forEach(model::addAttribute);
		return "achievement/edit";
	}

}
