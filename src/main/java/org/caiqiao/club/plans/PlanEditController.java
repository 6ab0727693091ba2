package org.caiqiao.club.plans;

import java.util.List;
import java.util.Locale;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.shared.NotFound;
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

/** Where the office changes a plan by hand. */
@Controller
@RequestMapping("/office/events/{id}/plans/{number}")
class PlanEditController {

	private final PlanManagement plans;

	private final PlanAttempts attempts;

	PlanEditController(PlanManagement plans, PlanAttempts attempts) {
		this.plans = plans;
		this.attempts = attempts;
	}

	@PostMapping("/put")
	ModelAndView put(@PathVariable long id, @PathVariable int number, @RequestParam String pair,
			@RequestParam long slot, @RequestParam(required = false) @Nullable Long table,
			@RequestParam(defaultValue = "false") boolean sure, @RequestParam long seen,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return change(edit, new Put(known(pair), slot, table, sure), Again.put(pair, slot, table, sure), locale, model);
	}

	@PostMapping("/out")
	ModelAndView out(@PathVariable long id, @PathVariable int number, @RequestParam String pair,
			@RequestParam long seen, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return change(edit, new Put.Out(known(pair)), Again.out(pair), locale, model);
	}

	@PostMapping("/lock")
	ModelAndView lock(@PathVariable long id, @PathVariable int number, @RequestParam String pair,
			@RequestParam boolean locked, @RequestParam long seen, @AuthenticationPrincipal SignedIn who, Locale locale,
			Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return change(edit, new Put.Lock(known(pair), locked), Again.lock(pair, locked), locale, model);
	}

	@PostMapping("/undo")
	ModelAndView undo(@PathVariable long id, @PathVariable int number, @RequestParam long seen,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return this.attempts.attempt(edit, () -> this.plans.walk(edit, -1), null, locale, model);
	}

	@PostMapping("/redo")
	ModelAndView redo(@PathVariable long id, @PathVariable int number, @RequestParam long seen,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return this.attempts.attempt(edit, () -> this.plans.walk(edit, 1), null, locale, model);
	}

	@PostMapping("/ready")
	ModelAndView ready(@PathVariable long id, @PathVariable int number, @RequestParam boolean ready,
			@RequestParam long seen, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return this.attempts.attempt(edit, () -> {
			this.plans.callReady(edit, ready);
			redirect.addFlashAttribute("notice", ready ? "plans.ready.done" : "plans.draft.done");
		}, Again.ready(ready), locale, model);
	}

	@PostMapping("/discard")
	ModelAndView discard(@PathVariable long id, @PathVariable int number, @RequestParam long seen,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return this.attempts.attempt(edit, () -> {
			this.plans.discard(edit);
			redirect.addFlashAttribute("notice", "plans.discard.done");
		}, Again.discard(), "", locale, model);
	}

	/**
	 * Asked for on its own page, which says who will be told; so there is no button for
	 * it here.
	 */
	@PostMapping("/publish")
	ModelAndView publish(@PathVariable long id, @PathVariable int number, @RequestParam long seen,
			@RequestParam int told, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return this.attempts.attempt(edit, () -> {
			this.plans.publish(edit, told, List.of());
			redirect.addFlashAttribute("notice", "plans.publish.done");
		}, null, locale, model);
	}

	private ModelAndView change(Edit edit, PlanChange change, Again again, Locale locale, Model model) {
		return this.attempts.attempt(edit, () -> this.plans.change(edit, change), again, locale, model);
	}

	private static PairKey known(String pair) {
		return PairKey.of(pair).orElseThrow(() -> NotFound.of("meeting", pair));
	}

}
