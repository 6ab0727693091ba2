package org.caiqiao.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One pair: why it has its score, and what its two sides say of it. */
@Controller
class ExplanationController {

	private static final String PAGE = "/needs/{id}/matches/{series:achievements|experts}/{other}";

	private final Explanations explanations;

	private final Partners partners;

	private final MatchFeedback feedback;

	private final Sides sides;

	private final MessageSource messages;

	ExplanationController(Explanations explanations, Partners partners, MatchFeedback feedback, Sides sides,
			MessageSource messages) {
		this.explanations = explanations;
		this.partners = partners;
		this.feedback = feedback;
		this.sides = sides;
		this.messages = messages;
	}

	@GetMapping(PAGE)
	String page(@PathVariable long id, @PathVariable String series, @PathVariable long other,
			@AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		model.addAttribute("form", new FeedbackForm(null, ""));
		return show(Pair.of(id, series, other), who, locale, model);
	}

	@PostMapping(PAGE + "/feedback")
	Object refuse(@PathVariable long id, @PathVariable String series, @PathVariable long other,
			@Valid @ModelAttribute("form") @Nullable FeedbackForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		Pair pair = Pair.of(id, series, other);
		refuseStrangers(who, pair);
		return Submission.take(errors, () -> {
			var said = Objects.requireNonNull(form);
			this.feedback.refuse(who, pair.need(), pair.offer(), Objects.requireNonNull(said.reason()),
					Objects.requireNonNullElse(said.words(), ""));
			redirect.addFlashAttribute("notice",
					"matching.feedback.taken." + this.sides.of(who, pair.need(), pair.offer()));
			return "redirect:" + pair.url();
		}, () -> show(pair, who, locale, model));
	}

	@PostMapping(PAGE + "/feedback/undo")
	String takeBack(@PathVariable long id, @PathVariable String series, @PathVariable long other,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		Pair pair = Pair.of(id, series, other);
		refuseStrangers(who, pair);
		this.feedback.takeBack(who, pair.need(), pair.offer());
		redirect.addFlashAttribute("notice", "matching.feedback.takenBack");
		return "redirect:" + pair.url();
	}

	/** A pair that is not public is none, and strangers have no say. */
	private void refuseStrangers(SignedIn who, Pair pair) {
		if (partners(pair).size() < 2 || this.sides.of(who, pair.need(), pair.offer()) == null) {
			throw pair.notFound();
		}
	}

	private Map<Subject, Partners.Partner> partners(Pair pair) {
		return this.partners.of(List.of(pair.need(), pair.offer()));
	}

	private String show(Pair pair, @Nullable SignedIn who, Locale locale, Model model) {
		var found = partners(pair);
		var side = this.sides.of(who, pair.need(), pair.offer());
		var said = this.feedback.of(pair.need(), pair.offer());
		boolean refused = said.stream().anyMatch(PairFeedback::hides);
		if (found.size() < 2 || (refused && side == null)) {
			throw pair.notFound();
		}
		model.addAttribute("need", found.get(pair.need()));
		model.addAttribute("offer", found.get(pair.offer()));
		model.addAttribute("url", pair.url());
		model.addAttribute("explained",
				this.explanations.of(pair.need(), pair.offer(), side != null, locale).orElse(null));
		model.addAttribute("side", side);
		model.addAttribute("refused", refused);
		model.addAttribute("said",
				said.stream().filter(one -> one.side() == side).map(PairFeedback::said).findFirst().orElse(null));
		model.addAttribute("reasons", reasons(locale));
		// Each side asks about what the other has.
		model.addAttribute("ask", (side == FeedbackSide.OFFER) ? PairAddress.ask(pair.need(), pair.offer())
				: PairAddress.ask(pair.offer(), pair.need()));
		return "matching/explanation";
	}

	private List<Option> reasons(Locale locale) {
		return Arrays.stream(FeedbackReason.values())
			.map(reason -> new Option(reason.name(),
					this.messages.getMessage("enum.FeedbackReason." + reason, new Object[0], locale)))
			.toList();
	}

	/**
	 * What the address names.
	 *
	 * @param need the need
	 * @param offer the achievement or expert
	 */
	private record Pair(Subject need, Subject offer) {

		static Pair of(long need, String series, long other) {
			return new Pair(MatchTexts.subject(Kind.NEED, need),
					MatchTexts.subject("experts".equals(series) ? Kind.EXPERT : Kind.ACHIEVEMENT, other));
		}

		String url() {
			return PairAddress.of(this.need, this.offer);
		}

		NotFound notFound() {
			return NotFound.of("match", this.need + " " + this.offer);
		}
	}

}
