package org.caiqiao.club.minutes;

import java.util.Locale;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office thanks those who came to an event: it looks first, then sends. */
@Controller
@RequestMapping("/office/events/{id}/minutes/thanks")
class ThanksController {

	private final MinutesDesk desk;

	private final ThanksManagement thanks;

	private final MinutesPage page;

	ThanksController(MinutesDesk desk, ThanksManagement thanks, MinutesPage page) {
		this.desk = desk;
		this.thanks = thanks;
		this.page = page;
	}

	/** Changes nothing; too long for an address all the same. */
	@PostMapping("/preview")
	Object preview(@PathVariable long id, @Valid @ModelAttribute("thanksForm") @Nullable ThanksForm form,
			BindingResult errors, @RequestParam(required = false) @Nullable String back, Locale locale, Model model) {
		ClubEventProfile event = this.desk.event(id);
		if (form == null || back != null && !errors.hasErrors()) {
			return Submission.take(errors, () -> this.page.show(event, locale, model),
					() -> this.page.show(event, locale, model));
		}
		return Submission.take(errors, () -> {
			model.addAttribute("preview", this.thanks.preview(event, form.typed()));
			model.addAttribute("event", event);
			return "club/minutes/thanks";
		}, () -> this.page.show(event, locale, model));
	}

	@PostMapping
	Object send(@PathVariable long id, @Valid @ModelAttribute("thanksForm") @Nullable ThanksForm form,
			BindingResult errors, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) {
		ClubEventProfile event = this.desk.event(id);
		return Submission.take(errors, () -> {
			int told = (form != null) ? this.thanks.send(event, form.typed(), who.accountId()) : 0;
			redirect.addFlashAttribute("notice", (told > 0) ? "minutes.thanks.sent" : "minutes.thanks.again");
			redirect.addFlashAttribute("noticeArguments", new Object[] { told });
			return "redirect:/office/events/" + id + "/minutes#thanks";
		}, () -> this.page.show(event, locale, model));
	}

}
