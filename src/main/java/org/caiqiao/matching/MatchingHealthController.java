package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.Audit;
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

	private final Rematching rematching;

	private final Audit audit;

	MatchingHealthController(MatchingHealth health, Spreading spreading, Rematching rematching, Audit audit) {
		this.health = health;
		this.spreading = spreading;
		this.rematching = rematching;
		this.audit = audit;
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

	@PostMapping("/office/matching/rematch")
	String rematch() {
		if (this.rematching.begin(false)) {
			this.audit.record("matching.rematch", "matching", 0);
		}
		return "redirect:/office/matching#rematch";
	}

	@PostMapping("/office/matching/rematch/stop")
	String stop() {
		this.rematching.halt();
		return "redirect:/office/matching#rematch";
	}

	/** Who may open and send what. */
	@Configuration
	static class Pages {

		@Bean
		PageRules matchingHealthRules() {
			return () -> List.of(PageAccess.read("/office/matching/never", Audience.OFFICE),
					PageAccess.send("/office/matching/spreading", Audience.OFFICE),
					PageAccess.send("/office/matching/rematch", Audience.OFFICE),
					PageAccess.send("/office/matching/rematch/stop", Audience.OFFICE));
		}

	}

}
