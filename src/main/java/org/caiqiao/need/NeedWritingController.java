package org.caiqiao.need;

import java.util.Locale;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyId;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a need: begins it, opens it again, and takes what was written. */
@Controller
class NeedWritingController {

	private final NeedManagement needs;

	private final NeedPages pages;

	private final NeedDrafts drafts;

	NeedWritingController(NeedManagement needs, NeedPages pages, NeedDrafts drafts) {
		this.needs = needs;
		this.pages = pages;
		this.drafts = drafts;
	}

	@GetMapping("/needs/new")
	String begin(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		return open(null, NeedForm.empty(), who, locale, model);
	}

	@GetMapping("/needs/{id}/edit")
	String open(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		return open(id, this.pages.form(id, who), who, locale, model);
	}

	@PostMapping("/needs/new")
	Object create(@Valid @ModelAttribute("form") NeedForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> typed, @AuthenticationPrincipal SignedIn who,
			@RequestParam(defaultValue = "false") boolean submit, Locale locale, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				Long company = form.companyId();
				NeedId id = this.needs.draft(who, (company != null) ? new CompanyId(company) : null, form.toContent());
				this.drafts.forget(who.accountId(), null);
				return saved(id, who, submit, redirect);
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return refused(null, typed, locale, model);
	}

	@PostMapping("/needs/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") NeedForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> typed, @AuthenticationPrincipal SignedIn who,
			@RequestParam(defaultValue = "false") boolean submit, Locale locale, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.needs.rewrite(who, new NeedId(id), form.readVersion(), form.toContent());
				this.drafts.forget(who.accountId(), id);
				return saved(new NeedId(id), who, submit, redirect);
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return refused(id, typed, locale, model);
	}

	private String saved(NeedId id, SignedIn who, boolean submit, RedirectAttributes redirect) {
		try {
			if (submit) {
				this.needs.submit(who, id);
			}
			redirect.addFlashAttribute("notice", submit ? "need.submitted" : "need.saved");
			return "redirect:/needs/" + id.value();
		}
		catch (Rejected refusal) {
			// The text is kept; sent once more from the form it must not become a second.
			redirect.addFlashAttribute("notice", "need.saved");
			redirect.addFlashAttribute("warning", refusal.code());
			redirect.addFlashAttribute("warningArguments", refusal.arguments());
			return "redirect:/needs/" + id.value() + "/edit";
		}
	}

	/** The form with what its author typed last, where that was never handed in. */
	private String open(@Nullable Long id, NeedForm given, SignedIn who, Locale locale, Model model) {
		NeedDraft draft = this.drafts.of(who.accountId(), id).orElse(null);
		NeedForm form = (draft != null) ? draft.typed().toForm(given.readVersion()) : given;
		model.addAttribute("form", form);
		if (draft != null) {
			model.addAttribute("overtaken", draft.typed().version() != given.readVersion());
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", TypedErrors.of(draft.typed(), form));
		}
		model.addAttribute("draft", draft);
		return edit(id, form, locale, model);
	}

	private ModelAndView refused(@Nullable Long id, MultiValueMap<String, String> typed, Locale locale, Model model) {
		return new ModelAndView(edit(id, TypedNeed.of(typed).toForm(0), locale, model),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String edit(@Nullable Long id, NeedForm form, Locale locale, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("path", (id != null) ? "/needs/" + id : "/needs/new");
		model.addAttribute("completeness", NeedCompleteness.of(form.toContent()));
		this.pages.choices(locale).forEach(model::addAttribute);
		return "need/edit";
	}

}
