package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.shared.NotFound;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sees whom matching forgets, and sets what is done about it. */
@Controller
class MatchingHealthController {

	private final MatchingHealth health;

	private final Spreading spreading;

	MatchingHealthController(MatchingHealth health, Spreading spreading) {
		this.health = health;
		this.spreading = spreading;
	}

	@GetMapping("/office/matching/never")
	String never(@RequestParam(defaultValue = "EXPERT") Kind kind, @RequestParam(defaultValue = "1") int page,
			Model model) {
		if (kind.asks()) {
			throw NotFound.of("matching", kind);
		}
		model.addAttribute("kind", kind);
		model.addAttribute("found", this.health.never(kind, Math.max(1, page)));
		return "matching/never";
	}

	@PostMapping("/office/matching/spreading")
	String spread(@RequestParam boolean on) {
		this.spreading.turn(on);
		return "redirect:/office/matching#spreading";
	}

	/** Who may open and send what. */
	@Configuration
	static class Pages {

		@Bean
		PageRules matchingHealthRules() {
			return () -> List.of(PageAccess.read("/office/matching/never", Audience.OFFICE),
					PageAccess.send("/office/matching/spreading", Audience.OFFICE));
		}

	}

}
