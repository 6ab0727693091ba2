package org.caiqiao.club.plans;

import java.util.List;
import java.util.Locale;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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

	private final PlanModel model;

	private final PlanPage page;

	PlanEditController(PlanManagement plans, PlanModel model, PlanPage page) {
		this.plans = plans;
		this.model = model;
		this.page = page;
	}

	@PostMapping("/put")
	Object put(@PathVariable long id, @PathVariable int number, @RequestParam String pair, @RequestParam long slot,
			@RequestParam(required = false) @Nullable Long table, @RequestParam(defaultValue = "false") boolean sure,
			@RequestParam long seen, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return change(edit, new Put(known(pair), slot, table, sure), new Pending(pair, slot, table), locale, model);
	}

	@PostMapping("/out")
	Object out(@PathVariable long id, @PathVariable int number, @RequestParam String pair, @RequestParam long seen,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return change(edit, new Put.Out(known(pair)), null, locale, model);
	}

	@PostMapping("/lock")
	Object lock(@PathVariable long id, @PathVariable int number, @RequestParam String pair,
			@RequestParam boolean locked, @RequestParam long seen, @AuthenticationPrincipal SignedIn who, Locale locale,
			Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return change(edit, new Put.Lock(known(pair), locked), null, locale, model);
	}

	@PostMapping("/undo")
	Object undo(@PathVariable long id, @PathVariable int number, @RequestParam long seen,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return attempt(edit, () -> this.plans.walk(edit, -1), null, locale, model);
	}

	@PostMapping("/redo")
	Object redo(@PathVariable long id, @PathVariable int number, @RequestParam long seen,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return attempt(edit, () -> this.plans.walk(edit, 1), null, locale, model);
	}

	@PostMapping("/ready")
	String ready(@PathVariable long id, @PathVariable int number, @RequestParam boolean ready,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		var edit = new Edit(new ClubEventId(id), number, 0, who.accountId());
		Steps.take(redirect, ready ? "plans.ready.done" : "plans.draft.done", () -> this.plans.callReady(edit, ready));
		return back(edit);
	}

	@PostMapping("/discard")
	String discard(@PathVariable long id, @PathVariable int number, @AuthenticationPrincipal SignedIn who,
			RedirectAttributes redirect) {
		var edit = new Edit(new ClubEventId(id), number, 0, who.accountId());
		return Steps.take(redirect, "plans.discard.done", () -> this.plans.discard(edit))
				? "redirect:/office/events/" + id + "/plans" : back(edit);
	}

	@PostMapping("/publish")
	Object publish(@PathVariable long id, @PathVariable int number, @RequestParam long seen,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		var edit = new Edit(new ClubEventId(id), number, seen, who.accountId());
		return attempt(edit, () -> {
			this.plans.publish(edit);
			redirect.addFlashAttribute("notice", "plans.publish.done");
		}, null, locale, model);
	}

	private Object change(Edit edit, PlanChange change, @Nullable Pending pending, Locale locale, Model model) {
		return attempt(edit, () -> this.plans.change(edit, change), pending, locale, model);
	}

	/**
	 * Does it, or shows the plan as it is now, with why not and what the officer was
	 * about to do.
	 */
	private Object attempt(Edit edit, Runnable write, @Nullable Pending pending, Locale locale, Model model) {
		try {
			write.run();
			return back(edit);
		}
		catch (Rejected refusal) {
			boolean warned = refusal.code().startsWith("plans.warn.");
			return again(edit, refusal, warned ? pending : null, (pending != null) ? pending.pair() : "", locale, model,
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (Conflict conflict) {
			return again(edit, Rejected.because("plans.conflict"), pending, "", locale, model, HttpStatus.CONFLICT);
		}
	}

	private ModelAndView again(Edit edit, Rejected why, @Nullable Pending pending, String pick, Locale locale,
			Model model, HttpStatus status) {
		String view = this.model.show(edit.event(), edit.number(), pick, locale, model);
		OpenPlan open = this.plans.open(edit.event(), edit.number());
		PlanTexts texts = this.page.texts(this.page.data(edit.event()), locale);
		model.addAttribute("refusal", texts.of(why));
		model.addAttribute("pending", (pending != null) ? pending.named(texts) : null);
		model.addAttribute("meanwhile",
				(status == HttpStatus.CONFLICT) ? this.plans.step(open.plan(), edit.seen())
					.map(seen -> this.model.rows(Difference.between(seen.seats(), open.seats()), texts))
					.orElse(List.of()) : List.of());
		return new ModelAndView(view, status);
	}

	private static PairKey known(String pair) {
		return PairKey.of(pair).orElseThrow(() -> NotFound.of("meeting", pair));
	}

	private static String back(Edit edit) {
		return "redirect:/office/events/" + edit.event().value() + "/plans/" + edit.number();
	}

}
