package org.caiqiao.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * All good matches of one thing on a page, each with its reasons; made to be printed too.
 */
@Controller
class MatchingController {

	private static final int MOST = 20;

	private final MatchingService matching;

	private final Partners partners;

	MatchingController(MatchingService matching, Partners partners) {
		this.matching = matching;
		this.partners = partners;
	}

	@GetMapping("/needs/{id}/matches")
	String ofNeed(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		return show(Kind.NEED, id, List.of(Kind.ACHIEVEMENT, Kind.EXPERT), who, locale, model);
	}

	@GetMapping("/achievements/{id}/matches")
	String ofAchievement(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale,
			Model model) {
		return show(Kind.ACHIEVEMENT, id, List.of(Kind.NEED), who, locale, model);
	}

	@GetMapping("/experts/{id}/matches")
	String ofExpert(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale,
			Model model) {
		return show(Kind.EXPERT, id, List.of(Kind.NEED), who, locale, model);
	}

	private String show(Kind kind, long id, List<Kind> wanted, @Nullable SignedIn who, Locale locale, Model model) {
		var subject = MatchTexts.subject(kind, id);
		var about = this.partners.of(List.of(subject)).get(subject);
		if (about == null) {
			throw NotFound.of(kind.name(), id);
		}
		boolean office = who != null && who.office();
		Map<Kind, List<MatchView>> found = new LinkedHashMap<>();
		wanted.forEach(other -> found.put(other, this.matching.listed(kind, id, other, MOST, locale, office)));
		model.addAttribute("about", about);
		model.addAttribute("found", found);
		model.addAttribute("series", TwoSeries.of(found));
		return "matching/matches";
	}

}
