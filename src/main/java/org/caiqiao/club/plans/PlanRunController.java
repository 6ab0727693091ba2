package org.caiqiao.club.plans;

import java.time.Duration;
import java.util.Locale;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office begins versions and lets the planner work on them. */
@Controller
@RequestMapping("/office/events/{id}/plans")
class PlanRunController {

	private static final int LEAST_SECONDS = 1;

	private static final int MOST_SECONDS = 300;

	private final PlanManagement plans;

	private final RunManagement runs;

	private final PlanWorker worker;

	private final PlanAttempts attempts;

	PlanRunController(PlanManagement plans, RunManagement runs, PlanWorker worker, PlanAttempts attempts) {
		this.plans = plans;
		this.runs = runs;
		this.worker = worker;
		this.attempts = attempts;
	}

	@PostMapping
	String begin(@PathVariable long id, @RequestParam(required = false) @Nullable Integer base,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		var number = new int[1];
		boolean begun = Steps.take(redirect, "plans.begun",
				() -> number[0] = this.plans.begin(new ClubEventId(id), base, who.accountId()));
		return "redirect:/office/events/" + id + "/plans" + (begun ? "/" + number[0] : "");
	}

	@PostMapping("/{number}/plan")
	ModelAndView plan(@PathVariable long id, @PathVariable int number, @RequestParam int seconds,
			@RequestParam(defaultValue = "false") boolean rest, @RequestParam(defaultValue = "false") boolean fill,
			@RequestParam long seen, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		int time = Math.clamp(seconds, LEAST_SECONDS, MOST_SECONDS);
		return this.attempts.attempt(edit, () -> {
			this.worker.take(this.runs.begin(edit, new RunManagement.Order(Duration.ofSeconds(time), rest, fill)));
			redirect.addFlashAttribute("notice", "plans.run.begun");
		}, Again.plan(time, rest, fill), locale, model);
	}

	@PostMapping("/{number}/stop")
	String stop(@PathVariable long id, @PathVariable int number) {
		this.runs.stop(new ClubEventId(id));
		return "redirect:/office/events/" + id + "/plans/" + number;
	}

}
