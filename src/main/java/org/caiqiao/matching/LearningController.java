package org.caiqiao.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.evaluation.FeedbackTraining;
import org.caiqiao.shared.Steps;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office lets the ranking learn from feedback, reads what came of it and uses it. */
@Controller
class LearningController {

	private static final String PAGE = "/office/matching/learning";

	/** Figures as they follow one another in a sum and its levels. */
	private static final List<String> ORDER = List.of("words", "meaning", "weak", "fair", "strong");

	private final Learning learning;

	private final RankingManagement rankings;

	private final CurrentRanking current;

	LearningController(Learning learning, RankingManagement rankings, CurrentRanking current) {
		this.learning = learning;
		this.rankings = rankings;
		this.current = current;
	}

	@GetMapping(PAGE)
	String show(Model model) {
		model.addAttribute("material", this.learning.material());
		model.addAttribute("leastPairs", FeedbackTraining.PAIRS);
		model.addAttribute("leastNeeds", FeedbackTraining.NEEDS);
		model.addAttribute("trainedInUse", this.current.figures().trained());
		this.rankings.lastTrained().ifPresent(trained -> {
			model.addAttribute("trained", new Trained(trained.id(), trained.madeAt(), trained.active()));
			model.addAttribute("report", this.learning.report(trained));
			model.addAttribute("changes", changes(trained));
		});
		return "matching/learning";
	}

	@PostMapping(PAGE)
	String learn(@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		Steps.take(redirect, "matching.learning.learned", () -> this.learning.learn(who));
		return "redirect:" + PAGE;
	}

	@PostMapping(PAGE + "/{id}/use")
	String use(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		Steps.take(redirect, "matching.learning.used", () -> this.rankings.useTrained(who, id));
		return "redirect:" + PAGE;
	}

	@PostMapping(PAGE + "/shipped")
	String shipped(@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		Steps.take(redirect, "matching.learning.shipped", () -> this.rankings.useShipped(who));
		return "redirect:" + PAGE;
	}

	private static List<Change> changes(RankingVersion trained) {
		Properties shipped = Ranking.standardFigures();
		return trained.figures()
			.values()
			.entrySet()
			.stream()
			.filter(entry -> shipped.containsKey(entry.getKey()))
			.map(entry -> {
				String[] name = entry.getKey().split("\\.");
				return new Change(name[0], name[1], Objects.requireNonNull(shipped.getProperty(entry.getKey())),
						entry.getValue());
			})
			.sorted(Comparator.comparing(Change::model).thenComparing(change -> ORDER.indexOf(change.name())))
			.toList();
	}

	/**
	 * What was learned last.
	 *
	 * @param id names it
	 * @param at when it was learned
	 * @param active whether it is in use as it was learned
	 */
	record Trained(long id, Instant at, boolean active) {
	}

	/**
	 * A figure that was learned.
	 *
	 * @param model of which model
	 * @param name which one
	 * @param before as it comes with the portal
	 * @param after as it was learned
	 */
	record Change(String model, String name, String before, String after) {
	}

}
