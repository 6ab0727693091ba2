package org.caiqiao.club.followup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.account.PageScope;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the sides of meetings answer, by the link of a mail or signed in. Mail scanners
 * open links: only the button writes anything.
 */
@Controller
class AnswerController {

	private static final String LINK = "/follow-up/{token}";

	private static final String OWN = "/events/{id}/follow-up";

	private final AnswerDesk desk;

	private final FollowUpManagement followUps;

	private final ClubEventManagement events;

	private final Choices choices;

	AnswerController(AnswerDesk desk, FollowUpManagement followUps, ClubEventManagement events, Choices choices) {
		this.desk = desk;
		this.followUps = followUps;
		this.events = events;
		this.choices = choices;
	}

	/** Whoever has the link of a mail answers without signing in. */
	@Bean
	static PageRules followUpPageRules() {
		return () -> List.of(PageAccess.of("/follow-up/*", Audience.EVERYONE),
				PageAccess.read("/follow-up/*/thanks", Audience.EVERYONE),
				PageAccess.of("/events/*/follow-up", Audience.MEMBERS),
				PageAccess.read("/events/*/follow-up/thanks", Audience.MEMBERS));
	}

	@GetMapping(LINK)
	ModelAndView open(@PathVariable String token, Locale locale, Model model, HttpServletResponse response) {
		keepSecret(response);
		return this.desk.behind(token).map(asking -> form(asking, path(token), locale, model)).orElseGet(this::closed);
	}

	@PostMapping(LINK)
	ModelAndView send(@PathVariable String token, @Valid @ModelAttribute("answersForm") @Nullable AnswersForm form,
			BindingResult errors, Locale locale, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		keepSecret(response);
		return this.desk.behind(token)
			.map(asking -> take(asking, path(token), form, errors, locale, model, redirect))
			.orElseGet(this::closed);
	}

	@GetMapping(LINK + "/thanks")
	ModelAndView thanks(@PathVariable String token, Model model, HttpServletResponse response) {
		keepSecret(response);
		return this.desk.behind(token).map(asking -> thanks(asking, path(token), model)).orElseGet(this::closed);
	}

	@GetMapping(OWN)
	ModelAndView own(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		return asking(id, who).map(asking -> form(asking, path(id), locale, model)).orElseGet(() -> nothing(id));
	}

	@PostMapping(OWN)
	ModelAndView sendOwn(@PathVariable long id, @Valid @ModelAttribute("answersForm") @Nullable AnswersForm form,
			BindingResult errors, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) {
		return asking(id, who).map(asking -> take(asking, path(id), form, errors, locale, model, redirect))
			.orElseGet(() -> nothing(id));
	}

	@GetMapping(OWN + "/thanks")
	ModelAndView ownThanks(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Model model) {
		return asking(id, who).map(asking -> thanks(asking, path(id), model)).orElseGet(() -> nothing(id));
	}

	private ModelAndView take(Asking asking, String path, @Nullable AnswersForm form, BindingResult errors,
			Locale locale, Model model, RedirectAttributes redirect) {
		if (form == null) {
			redirect.addFlashAttribute("warning", "typeMismatch.java.lang.String");
			return new ModelAndView("redirect:" + path);
		}
		Map<Long, Said> said = form.read(asking, errors);
		try {
			if (!errors.hasErrors()) {
				this.followUps.answer(asking.account(), asking.byId().keySet(), said);
				return new ModelAndView("redirect:" + path + "/thanks");
			}
		}
		catch (Rejected refusal) {
			FormErrors.add(errors, refusal);
		}
		ModelAndView page = show(asking, path, locale, model);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView form(Asking asking, String path, Locale locale, Model model) {
		model.addAttribute("answersForm", AnswersForm.of(asking.cards()));
		return show(asking, path, locale, model);
	}

	private ModelAndView show(Asking asking, String path, Locale locale, Model model) {
		model.addAttribute("asking", asking);
		model.addAttribute("cards", asking.byId());
		model.addAttribute("path", path);
		model.addAttribute("choices", this.choices.of(asking.stage(), locale));
		PageScope.self(model);
		return new ModelAndView("club/followup/answers");
	}

	private ModelAndView thanks(Asking asking, String path, Model model) {
		model.addAttribute("asking", asking);
		model.addAttribute("path", path);
		PageScope.self(model);
		return new ModelAndView("club/followup/thanks");
	}

	/**
	 * The same for a link that never was, is over, or whose reader's account was closed.
	 */
	private ModelAndView closed() {
		return new ModelAndView("club/followup/closed", HttpStatus.NOT_FOUND);
	}

	private ModelAndView nothing(long id) {
		return new ModelAndView("club/followup/nothing", Map.of("event", id));
	}

	private Optional<Asking> asking(long id, SignedIn who) {
		var event = new ClubEventId(id);
		if (this.events.find(event).filter(found -> found.status().visible()).isEmpty()) {
			throw NotFound.of("event", id);
		}
		return this.desk.of(event, who.accountId());
	}

	private static String path(String token) {
		return "/follow-up/" + token;
	}

	private static String path(long event) {
		return "/events/" + event + "/follow-up";
	}

	private static void keepSecret(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		// Not even this portal's own pages are told the address.
		response.setHeader("Referrer-Policy", "no-referrer");
	}

}
