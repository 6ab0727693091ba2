package org.caiqiao.club.minutes;

import java.io.IOException;
import java.util.Locale;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office writes the minutes of an event and adds files to them. */
@Controller
@RequestMapping("/office/events/{id}/minutes")
class OfficeMinutesController {

	private final MinutesDesk desk;

	private final MinutesManagement management;

	private final MinutesPage page;

	OfficeMinutesController(MinutesDesk desk, MinutesManagement management, MinutesPage page) {
		this.desk = desk;
		this.management = management;
		this.page = page;
	}

	@GetMapping
	String show(@PathVariable long id, Locale locale, Model model) {
		return this.page.show(this.desk.event(id), locale, model);
	}

	@PostMapping
	Object write(@PathVariable long id, @Valid @ModelAttribute("minutesForm") @Nullable MinutesForm form,
			BindingResult errors, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(required = false) @Nullable String publish, @AuthenticationPrincipal SignedIn who,
			Locale locale, Model model, RedirectAttributes redirect) {
		ClubEventProfile event = this.desk.event(id);
		int read = version;
		if (form != null && !errors.hasErrors()) {
			try {
				this.management.write(event, version, form.typed(), publish != null, who.accountId());
				redirect.addFlashAttribute("notice", (publish != null) ? "minutes.published" : "minutes.saved");
				return "redirect:/office/events/" + id + "/minutes";
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
			catch (Conflict conflict) {
				// What was typed stays, the colleague's text is shown beside it; whoever
				// has looked at both may send it again.
				errors.reject("minutes.conflict");
				MinutesDesk.View theirs = this.desk.of(event);
				model.addAttribute("theirs", theirs);
				read = theirs.version();
			}
		}
		model.addAttribute("version", read);
		return new ModelAndView(this.page.show(event, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable long id, RedirectAttributes redirect) {
		ClubEventId event = this.desk.event(id).id();
		Steps.take(redirect, "minutes.withdrawn", () -> this.management.withdraw(event));
		return "redirect:/office/events/" + id + "/minutes";
	}

	@PostMapping("/attachments")
	Object attach(@PathVariable long id, @Valid @ModelAttribute("attachmentForm") @Nullable AttachmentForm form,
			BindingResult errors, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) throws IOException {
		ClubEventProfile event = this.desk.event(id);
		if (form != null && !errors.hasErrors()) {
			try {
				this.management.attach(event.id(), form.read(), who.accountId());
				redirect.addFlashAttribute("notice", "minutes.attached");
				return back(id);
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return new ModelAndView(this.page.show(event, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/attachments/{attachment}/remove")
	String remove(@PathVariable long id, @PathVariable long attachment, RedirectAttributes redirect) {
		ClubEventId event = this.desk.event(id).id();
		Steps.take(redirect, "minutes.removed", () -> this.management.remove(event, attachment));
		return back(id);
	}

	@PostMapping("/attachments/{attachment}/{way:up|down}")
	String move(@PathVariable long id, @PathVariable long attachment, @PathVariable String way) {
		this.management.move(this.desk.event(id).id(), attachment, way.equals("up"));
		return back(id);
	}

	private static String back(long id) {
		return "redirect:/office/events/" + id + "/minutes#attachments";
	}

}
