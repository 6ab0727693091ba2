package org.caiqiao.club.plans;

import java.time.Duration;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

	PlanRunController(PlanManagement plans, RunManagement runs, PlanWorker worker) {
		this.plans = plans;
		this.runs = runs;
		this.worker = worker;
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
	String plan(@PathVariable long id, @PathVariable int number, @RequestParam int seconds,
			@RequestParam(defaultValue = "false") boolean rest, @RequestParam(defaultValue = "false") boolean fill,
			@RequestParam long seen, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		Steps.take(redirect, "plans.run.begun", () -> {
			try {
				this.worker.take(this.runs.begin(edit, new RunManagement.Order(
						Duration.ofSeconds(Math.clamp(seconds, LEAST_SECONDS, MOST_SECONDS)), rest, fill)));
			}
			catch (Conflict conflict) {
				throw Rejected.because("plans.conflict");
			}
		});
		return "redirect:/office/events/" + id + "/plans/" + number;
	}

	@PostMapping("/{number}/stop")
	String stop(@PathVariable long id, @PathVariable int number) {
		this.runs.stop(new ClubEventId(id));
		return "redirect:/office/events/" + id + "/plans/" + number;
	}

}
