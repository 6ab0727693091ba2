package org.caiqiao.institution;

import java.util.Locale;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Institutions to be written: by their representatives, and by the office. */
@Controller
class InstitutionEditController {

	private final InstitutionWriting writing;

	private final InstitutionPages pages;

	InstitutionEditController(InstitutionWriting writing, InstitutionPages pages) {
		this.writing = writing;
		this.pages = pages;
	}

	@GetMapping("/institutions/new")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", new InstitutionForm(InstitutionFields.empty(), 0));
		return edit(null, locale, model);
	}

	@PostMapping("/institutions/new")
	Object enter(@Valid @ModelAttribute("form") InstitutionForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		return Submission.take(errors, () -> {
			InstitutionId id = this.writing.enter(who, this.pages.details(form.about()));
			redirect.addFlashAttribute("notice", "institution.entered");
			return "redirect:/institutions/" + id.value();
		}, () -> edit(null, locale, model), "about");
	}

	@GetMapping("/institutions/{id}/edit")
	String open(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("form", this.pages.form(id, who));
		return edit(id, locale, model);
	}

	@PostMapping("/institutions/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") InstitutionForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		// Strangers get a 404 before they hear what is wrong with their form.
		this.pages.form(id, who);
		return Submission.take(errors, () -> {
			this.writing.rewrite(who, new InstitutionId(id), form.version(), this.pages.details(form.about()));
			redirect.addFlashAttribute("notice", "institution.saved");
			return "redirect:/institutions/" + id;
		}, () -> edit(id, locale, model), "about");
	}

	private String edit(@Nullable Long id, Locale locale, Model model) {
		model.addAttribute("id", id);
		this.pages.choices(locale).forEach(model::addAttribute);
		return "institution/edit";
	}

}
