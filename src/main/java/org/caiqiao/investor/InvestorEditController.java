package org.caiqiao.investor;

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

/** Investors to be written: by their representatives, and by the office. */
@Controller
class InvestorEditController {

	private final InvestorWriting writing;

	private final InvestorPages pages;

	InvestorEditController(InvestorWriting writing, InvestorPages pages) {
		this.writing = writing;
		this.pages = pages;
	}

	@GetMapping("/investors/new")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", new InvestorForm(InvestorFields.empty(), 0));
		return edit(null, locale, model);
	}

	@PostMapping("/investors/new")
	Object enter(@Valid @ModelAttribute("form") InvestorForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		return Submission.take(errors, () -> {
			InvestorId id = this.writing.enter(who, this.pages.details(form.about()));
			redirect.addFlashAttribute("notice", "investor.entered");
			return "redirect:/investors/" + id.value();
		}, () -> edit(null, locale, model), "about");
	}

	@GetMapping("/investors/{id}/edit")
	String open(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("form", this.pages.form(id, who));
		return edit(id, locale, model);
	}

	@PostMapping("/investors/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") InvestorForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		// Strangers get a 404 before they hear what is wrong with their form.
		this.pages.form(id, who);
		return Submission.take(errors, () -> {
			this.writing.rewrite(who, new InvestorId(id), form.version(), this.pages.details(form.about()));
			redirect.addFlashAttribute("notice", "investor.saved");
			return "redirect:/investors/" + id;
		}, () -> edit(id, locale, model), "about");
	}

	private String edit(@Nullable Long id, Locale locale, Model model) {
		model.addAttribute("id", id);
		this.pages.choices(locale).forEach(model::addAttribute);
		return "investor/edit";
	}

}
