package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office says who is kept apart at an event. */
@Controller
class RuleController {

	private final ClubEventManagement events;

	private final RuleManagement rules;

	private final SetupPage page;

	private final Clock clock;

	RuleController(ClubEventManagement events, RuleManagement rules, SetupPage page, Clock clock) {
		this.events = events;
		this.rules = rules;
		this.page = page;
		this.clock = clock;
	}

	@PostMapping("/office/events/{id}/meetings/rules")
	Object add(@PathVariable long id, @Valid @ModelAttribute("ruleForm") @Nullable RuleForm form, BindingResult errors,
			Locale locale, Model model, RedirectAttributes redirect) {
		ClubEventProfile event = this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
		try {
			ConflictRule rule = (form != null) ? read(form, event, new Typed(errors, this.clock.getZone()), locale)
					: null;
			if (rule != null) {
				this.rules.add(rule);
				redirect.addFlashAttribute("notice", "club.rule.added");
				return "redirect:/office/events/" + id + "/meetings#rules";
			}
		}
		catch (Rejected refusal) {
			FormErrors.add(errors, refusal);
		}
		return new ModelAndView(this.page.show(event, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/office/events/{id}/meetings/rules/{rule}/remove")
	String remove(@PathVariable long id, @PathVariable long rule, RedirectAttributes redirect) {
		Steps.take(redirect, "club.rule.removed", () -> this.rules.remove(new ClubEventId(id), rule));
		return "redirect:/office/events/" + id + "/meetings#rules";
	}

	/** Only those whom the page offers can be named. */
	private @Nullable ConflictRule read(RuleForm form, ClubEventProfile event, Typed typed, Locale locale) {
		var offered = this.page.choices(event, locale).stream().map(option -> option.value()).toList();
		for (var field : Map.of("one", Typed.text(form.one()), "other", Typed.text(form.other())).entrySet()) {
			if (!field.getValue().isEmpty() && !offered.contains(field.getValue())) {
				typed.refuse(field.getKey(), "club.rule.member.unknown");
			}
		}
		return form.read(event.id(), typed);
	}

}
