package org.caiqiao.introduction;

import java.util.function.Consumer;

import jakarta.validation.Valid;
import org.caiqiao.account.PageScope;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Reason;
import org.caiqiao.shared.Steps;
import org.caiqiao.shared.Submission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of introductions. */
@Controller
class IntroductionController {

	private static final int LONGEST_ANSWER = 500;

	private final IntroductionManagement introductions;

	private final IntroductionReading reading;

	private final IntroductionPages pages;

	IntroductionController(IntroductionManagement introductions, IntroductionReading reading, IntroductionPages pages) {
		this.introductions = introductions;
		this.reading = reading;
		this.pages = pages;
	}

	@GetMapping("/introductions")
	String mine(@RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal SignedIn who, Model model) {
		model.addAttribute("found", this.pages.rows(this.reading.of(who, number(page)), who));
		return "introduction/list";
	}

	@GetMapping("/office/introductions")
	String office(@RequestParam(defaultValue = "ASKED") IntroductionState state,
			@RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal SignedIn who, Model model) {
		model.addAttribute("found", this.pages.rows(this.reading.in(state, number(page)), who));
		model.addAttribute("state", state);
		model.addAttribute("states", IntroductionState.values());
		return "introduction/office";
	}

	@GetMapping("/introductions/new")
	String begin(@RequestParam Subject.Kind kind, @RequestParam long id, @RequestParam(defaultValue = "") String beside,
			@AuthenticationPrincipal SignedIn who, Model model) {
		var askers = this.pages.askers(who);
		model.addAttribute("form",
				new AskForm(askers.isEmpty() ? null : askers.getFirst().value(), kind, id, beside, ""));
		return ask(new Subject(kind, id), who, model);
	}

	@PostMapping("/introductions/new")
	Object create(@Valid @ModelAttribute("form") AskForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Model model, RedirectAttributes redirect) {
		Subject subject = form.toSubject();
		if (subject == null) {
			throw NotFound.of("subject", form.id() != null ? form.id() : "");
		}
		return Submission.take(errors, () -> {
			var id = this.introductions.ask(who, form.toAsker(), subject, form.toBeside(),
					form.message() != null ? form.message() : "");
			redirect.addFlashAttribute("notice", "introduction.asked");
			return "redirect:/introductions/" + id.value();
		}, () -> ask(subject, who, model));
	}

	@GetMapping("/introductions/{id}")
	String page(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Model model) {
		var introduction = this.reading.read(who, new IntroductionId(id));
		var view = this.pages.page(introduction, who);
		if (view.askerContact() != null || view.otherContact() != null) {
			this.introductions.noteContactsSeen(new IntroductionId(id));
		}
		model.addAttribute("introduction", view);
		PageScope.parties(model);
		return "introduction/detail";
	}

	@PostMapping("/introductions/{id}/accept")
	String accept(@PathVariable long id, @RequestParam(defaultValue = "") Reason answer,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, answer, "introduction.accepted", redirect,
				words -> this.introductions.accept(who, new IntroductionId(id), words));
	}

	@PostMapping("/introductions/{id}/decline")
	String decline(@PathVariable long id, @RequestParam(defaultValue = "") Reason answer,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, answer, "introduction.declined", redirect,
				words -> this.introductions.decline(who, new IntroductionId(id), words));
	}

	@PostMapping("/introductions/{id}/withdraw")
	String withdraw(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		return step(id, Reason.NONE, "introduction.withdrawn", redirect,
				words -> this.introductions.withdraw(who, new IntroductionId(id)));
	}

	private static String step(long id, Reason answer, String notice, RedirectAttributes redirect,
			Consumer<String> verb) {
		boolean taken = Steps.take(redirect, notice,
				() -> verb.accept(answer.atMost(LONGEST_ANSWER, "introduction.answer.tooLong")));
		if (!taken) {
			redirect.addFlashAttribute("answer", answer.shown());
		}
		return "redirect:/introductions/" + id;
	}

	/** Forgives whatever stands in an address. */
	private static int number(String page) {
		return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
	}

	private String ask(Subject subject, SignedIn who, Model model) {
		model.addAttribute("subject", this.pages.subject(subject));
		model.addAttribute("askers", this.pages.askers(who));
		return "introduction/ask";
	}

}
