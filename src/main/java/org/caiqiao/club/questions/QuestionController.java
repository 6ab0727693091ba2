package org.caiqiao.club.questions;

import java.util.Locale;

import jakarta.validation.Valid;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.RegistrationQuestion;
import org.caiqiao.search.Labels;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Steps;
import org.caiqiao.shared.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office says what members are asked when they register for an event. */
@Controller
class QuestionController {

	private final ClubEventManagement events;

	private final EventQuestions questions;

	private final QuestionManagement management;

	private final Labels labels;

	QuestionController(ClubEventManagement events, EventQuestions questions, QuestionManagement management,
			Labels labels) {
		this.events = events;
		this.questions = questions;
		this.management = management;
		this.labels = labels;
	}

	@GetMapping("/office/events/{id}/questions")
	String show(@PathVariable long id, Locale locale, Model model) {
		model.addAttribute("form", QuestionForm.empty());
		return page(event(id), locale, model);
	}

	@PostMapping("/office/events/{id}/questions")
	Object add(@PathVariable long id, @Valid @ModelAttribute("form") QuestionForm form, BindingResult errors,
			Locale locale, Model model, RedirectAttributes redirect) {
		ClubEventProfile event = event(id);
		return Submission.take(errors, () -> {
			this.management.add(form.toQuestion(event.id()));
			redirect.addFlashAttribute("notice", "questions.added");
			return "redirect:/office/events/" + id + "/questions";
		}, () -> page(event, locale, model));
	}

	@PostMapping("/office/events/{id}/questions/{question}/remove")
	String remove(@PathVariable long id, @PathVariable long question, RedirectAttributes redirect) {
		Steps.take(redirect, "questions.removed", () -> this.management.remove(new ClubEventId(id), question));
		return "redirect:/office/events/" + id + "/questions";
	}

	private String page(ClubEventProfile event, Locale locale, Model model) {
		model.addAttribute("event", event);
		model.addAttribute("open", event.status().editable());
		model.addAttribute("rows",
				this.questions.of(event.id().value())
					.stream()
					.map(question -> new Row(question.view(), question.kind()))
					.toList());
		model.addAttribute("kinds", this.labels.options(MemberKind.class, locale));
		return "club/questions";
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
	}

	/**
	 * A question.
	 *
	 * @param question the question
	 * @param kind whom it is for; null for everybody
	 */
	record Row(RegistrationQuestion question, @Nullable MemberKind kind) {
	}

}
