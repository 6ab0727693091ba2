package org.caiqiao.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.Audience;
import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.matching.engine.Holding;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The office's page about matching itself: does it work, and whom does it serve? */
@Controller
class MatchingOfficeController {

	/** The most needs without a good match that the page lists. */
	private static final int LISTED = 50;

	private final MatchingIndex index;

	private final Encoding encoding;

	private final MatchingUpkeep upkeep;

	private final CoverageCounting coverage;

	private final Partners partners;

	private final MatchOutcomes outcomes;

	private final MatchingHealth health;

	MatchingOfficeController(MatchingIndex index, Encoding encoding, MatchingUpkeep upkeep, CoverageCounting coverage,
			Partners partners, MatchOutcomes outcomes, MatchingHealth health) {
		this.index = index;
		this.encoding = encoding;
		this.upkeep = upkeep;
		this.coverage = coverage;
		this.partners = partners;
		this.outcomes = outcomes;
		this.health = health;
	}

	@GetMapping("/office/matching")
	String show(Model model) {
		model.addAttribute("kinds", Kind.values());
		Map<Kind, Holding> holdings = this.index.ask((snapshot) -> snapshot.holdings());
		model.addAttribute("holdings", holdings);
		model.addAttribute("troubled", this.encoding.troubled());
		model.addAttribute("progress", this.upkeep.progress());
		model.addAttribute("acceptance", this.outcomes.byLevel());
		model.addAttribute("counting", this.coverage.percent());
		model.addAllAttributes(this.health.attributes(holdings.values()));
		Coverage last = this.coverage.last();
		model.addAttribute("levels", List.of(Level.values()).reversed());
		if (last != null) {
			List<Subject> unmet = last.unmet().stream().limit(LISTED).toList();
			Map<Subject, Partners.Partner> found = this.partners.of(unmet);
			model.addAttribute("coverage", last);
			model.addAttribute("unmet",
					found.values().stream().sorted(Comparator.comparing(Partners.Partner::title)).toList());
		}
		return "matching/office";
	}

	@PostMapping("/office/matching/count")
	String count() {
		this.coverage.begin();
		return "redirect:/office/matching";
	}

	/** Who may open it, and where the office finds it. */
	@Configuration
	static class Pages {

		@Bean
		PageRules matchingOfficeRules() {
			return () -> List.of(PageAccess.read("/office/matching", Audience.OFFICE),
					PageAccess.send("/office/matching/count", Audience.OFFICE));
		}

		@Bean
		OfficeTool matchingTool() {
			return OfficeTool.of("matching.office.title", "/office/matching", Audience.OFFICE);
		}

	}

}
