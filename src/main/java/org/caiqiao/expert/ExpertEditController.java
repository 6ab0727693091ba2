package org.caiqiao.expert;

import java.util.Locale;
import java.util.function.UnaryOperator;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Submission;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Experts to be written: by themselves, the offices of their institutions, and the
 * office.
 */
@Controller
class ExpertEditController {

	private final ExpertWriting writing;

	private final ExpertPages pages;

	ExpertEditController(ExpertWriting writing, ExpertPages pages) {
		this.writing = writing;
		this.pages = pages;
	}

	@GetMapping("/experts/new")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", new ExpertForm(ExpertFields.empty(), 0));
		return edit(null, locale, model);
	}

	@PostMapping("/experts/new")
	Object enter(@Valid @ModelAttribute("form") ExpertForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		return Submission.take(errors, () -> {
			ExpertId id = this.writing.enter(who, this.pages.details(form.about()));
			redirect.addFlashAttribute("notice", who.office() ? "expert.entered" : "expert.proposed");
			return "redirect:/experts/" + id.value();
		}, () -> edit(null, locale, model), "about");
	}

	@GetMapping("/experts/{id}/edit")
	String open(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("form", this.pages.form(id, who));
		return edit(id, locale, model);
	}

	@PostMapping("/experts/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") ExpertForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		// Strangers get a 404 before they hear what is wrong with their form.
		this.pages.form(id, who);
		return Submission.take(errors, () -> {
			this.writing.rewrite(who, new ExpertId(id), form.version(), this.pages.details(form.about()));
			redirect.addFlashAttribute("notice", "expert.saved");
			return "redirect:/experts/" + id;
		}, () -> edit(id, locale, model), "about");
	}

	/**
	 * A button in the form asks for one more row of evidence, or one less; nothing is
	 * written.
	 */
	@PostMapping(path = { "/experts/new", "/experts/{id}/edit" }, params = "addWork")
	Object addWork(@PathVariable(required = false) @Nullable Long id, @ModelAttribute("form") @Nullable ExpertForm form,
			BindingResult errors, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		return rows(id, form, ExpertFields::withWork, who, locale, model);
	}

	@PostMapping(path = { "/experts/new", "/experts/{id}/edit" }, params = "removeWork")
	Object removeWork(@PathVariable(required = false) @Nullable Long id,
			@ModelAttribute("form") @Nullable ExpertForm form, BindingResult errors, @RequestParam int removeWork,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		return rows(id, form, about -> about.withoutWork(removeWork), who, locale, model);
	}

	private Object rows(@Nullable Long id, @Nullable ExpertForm form, UnaryOperator<ExpertFields> change, SignedIn who,
			Locale locale, Model model) {
		if (id != null) {
			this.pages.form(id, who);
		}
		// Without a form something typed did not fit its field; the page shows it again.
		if (form == null) {
			return new ModelAndView(edit(id, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		model.addAttribute("form", new ExpertForm(change.apply(form.about()), form.version()));
		return edit(id, locale, model);
	}

	private String edit(@Nullable Long id, Locale locale, Model model) {
		model.addAttribute("id", id);
		this.pages.choices(locale).forEach(model::addAttribute);
		return "expert/edit";
	}

}
