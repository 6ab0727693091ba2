package org.caiqiao.need;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.caiqiao.account.DetailSections;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyId;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.search.ListingSearch;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
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

/** The pages of needs: list, detail, and writing them. */
@Controller
class NeedController {

	private final NeedManagement needs;

	private final NeedPages pages;

	private final ListingSearch search;

	private final ListingDefinition listing;

	private final DetailSections sections;

	NeedController(NeedManagement needs, NeedPages pages, ListingSearch search,
			@Qualifier("needsListed") ListingDefinition listing, DetailSections sections) {
		this.needs = needs;
		this.pages = pages;
		this.search = search;
		this.listing = listing;
		this.sections = sections;
	}

	@GetMapping("/needs")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		var found = this.search.find(this.listing, ListingRequests.from(parameters, this.listing), locale,
				Map.of("visible", List.of("true")));
		model.addAttribute("listing", this.pages.cards(found, locale));
		return "need/list";
	}

	@GetMapping("/needs/mine")
	String mine(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("rows", this.pages.mine(who, locale));
		return "need/mine";
	}

	@GetMapping("/needs/{id}")
	String detail(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn who, Locale locale, Model model) {
		NeedProfile need = this.needs.find(new NeedId(id))
			.filter(found -> found.published() || this.needs.mayWrite(who, found))
			.orElseThrow(() -> NotFound.of("need", id));
		model.addAttribute("need", this.pages.detail(need, who, locale));
		model.addAttribute("sections", this.sections.of("need", id, who, locale));
		return "need/detail";
	}

	@GetMapping("/needs/new")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", NeedForm.empty());
		return edit(null, locale, model);
	}

	@PostMapping("/needs/new")
	Object create(@Valid @ModelAttribute("form") NeedForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "false") boolean submit, Locale locale,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				Long company = form.companyId();
				NeedId id = this.needs.draft(who, (company != null) ? new CompanyId(company) : null, form.toContent());
				return saved(id, who, submit, redirect);
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return new ModelAndView(edit(null, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/needs/{id}/edit")
	String open(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("form", this.pages.form(id, who));
		return edit(id, locale, model);
	}

	@PostMapping("/needs/{id}/edit")
	Object rewrite(@PathVariable long id, @Valid @ModelAttribute("form") NeedForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "false") boolean submit, Locale locale,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.needs.rewrite(who, new NeedId(id), form.readVersion(), form.toContent());
				return saved(new NeedId(id), who, submit, redirect);
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
		}
		return new ModelAndView(edit(id, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
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

	private String edit(@Nullable Long id, Locale locale, Model model) {
		model.addAttribute("id", id);
		this.pages.choices(locale).forEach(model::addAttribute);
		return "need/edit";
	}

}
