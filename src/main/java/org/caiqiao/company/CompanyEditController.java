package org.caiqiao.company;

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

/** Companies to be written: by their representatives, and by the office. */
@Controller
class CompanyEditController {

	private final CompanyWriting writing;

	private final CompanyPages pages;

	CompanyEditController(CompanyWriting writing, CompanyPages pages) {
		this.writing = writing;
		this.pages = pages;
	}

	@GetMapping("/companies/new")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", new CompanyForm(CompanyFields.empty(), 0));
		return edit(null, locale, model);
	}

	@PostMapping("/companies/new")
	Object enter(@Valid @ModelAttribute("form") CompanyForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		return Submission.take(errors, () -> {
			CompanyId id = this.writing.enter(who, this.pages.details(form.about()));
			redirect.addFlashAttribute("notice", "company.entered");
			return "redirect:/companies/" + id.value();
		}, () -> edit(null, locale, model), "about");
	}

	@GetMapping("/companies/{id}/edit")
	String open(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("form", this.pages.form(id, who));
		return edit(id, locale, model);
	}

	@PostMapping("/companies/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") CompanyForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		// Strangers get a 404 before they hear what is wrong with their form.
		this.pages.form(id, who);
		return Submission.take(errors, () -> {
			this.writing.rewrite(who, new CompanyId(id), form.version(), this.pages.details(form.about()));
			redirect.addFlashAttribute("notice", "company.saved");
			return "redirect:/companies/" + id;
		}, () -> edit(id, locale, model), "about");
	}

	private String edit(@Nullable Long id, Locale locale, Model model) {
		model.addAttribute("id", id);
		this.pages.choices(locale).forEach(model::addAttribute);
		return "company/edit";
	}

}
