package org.caiqiao.savedsearch;

import java.util.Locale;

import org.caiqiao.account.PageScope;
import org.caiqiao.account.SignedIn;
import org.caiqiao.search.Labels;
import org.caiqiao.shared.Reason;
import org.caiqiao.shared.Steps;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people keep their searches. */
@Controller
class SavedSearchController {

	private static final String OWN = "redirect:/account/searches";

	private final SavedSearchManagement searches;

	private final SearchNames names;

	private final Labels labels;

	SavedSearchController(SavedSearchManagement searches, SearchNames names, Labels labels) {
		this.searches = searches;
		this.names = names;
		this.labels = labels;
	}

	@GetMapping("/account/searches")
	String own(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("rows",
				this.searches.of(who.accountId())
					.stream()
					.map(saved -> new Row(saved.id(), saved.name(), saved.url(), saved.frequency()))
					.toList());
		model.addAttribute("frequencies", this.labels.options(Frequency.class, locale));
		PageScope.self(model);
		return "savedsearch/list";
	}

	@PostMapping("/account/searches")
	String save(@RequestParam String url, @AuthenticationPrincipal SignedIn who, Locale locale,
			RedirectAttributes redirect) {
		Steps.take(redirect, "saved.done", () -> this.searches.save(who.accountId(), url, this.names.of(url, locale)));
		return OWN;
	}

	@PostMapping("/account/searches/{id}")
	String change(@PathVariable long id, @RequestParam(defaultValue = "") Reason name, @RequestParam Frequency often,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		boolean changed = Steps.take(redirect, "saved.changed", () -> this.searches.change(who.accountId(), id,
				name.required(SavedSearchManagement.LONGEST_NAME, "saved.name.length"), often));
		if (!changed) {
			redirect.addFlashAttribute("typed", name.shown());
			redirect.addFlashAttribute("typedAt", id);
		}
		return OWN;
	}

	@PostMapping("/account/searches/{id}/remove")
	String remove(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		Steps.take(redirect, "saved.removed", () -> this.searches.remove(who.accountId(), id));
		return OWN;
	}

	/** Mail scanners open links: only the button ends the mails. */
	@GetMapping("/searches/{token}/stop")
	String ask(@PathVariable String token, Model model) {
		model.addAttribute("name", this.searches.withToken(token).name());
		model.addAttribute("token", token);
		return "savedsearch/stop";
	}

	@PostMapping("/searches/{token}/stop")
	String stop(@PathVariable String token, RedirectAttributes redirect) {
		this.searches.pause(token);
		redirect.addFlashAttribute("notice", "saved.stopped");
		return "redirect:/searches/" + token + "/stop";
	}

	/**
	 * A search in the list.
	 *
	 * @param id the search
	 * @param name how its owner calls it
	 * @param url its address
	 * @param often how often its owner hears of it
	 */
	record Row(long id, String name, String url, Frequency often) {
	}

}
