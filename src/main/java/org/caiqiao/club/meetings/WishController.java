package org.caiqiao.club.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.search.Labels;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where members say whom they wish to meet at an event and when they are free, and the
 * office for them.
 */
@Controller
class WishController {

	private static final String ONE = "/events/{id}/wishes/{kind:companies|experts}/{member}";

	private final Attendances attendances;

	private final WishManagement wishes;

	private final WishPages pages;

	private final Labels labels;

	private final MessageSource messages;

	WishController(Attendances attendances, WishManagement wishes, WishPages pages, Labels labels,
			MessageSource messages) {
		this.attendances = attendances;
		this.wishes = wishes;
		this.pages = pages;
		this.labels = labels;
		this.messages = messages;
	}

	/**
	 * No page sends other rows; the binding of records answers them with a fault of its
	 * own.
	 */
	@InitBinder("form")
	void refuseOddRows(WebRequest request) {
		request.getParameterNames().forEachRemaining(name -> {
			if (name.startsWith("rows") && !name.matches("rows\\[1?\\d]\\.[a-z]{1,10}")) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		});
	}

	@GetMapping("/events/{id}/wishes")
	String choose(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Model model) {
		if (who.office()) {
			return "redirect:/office/events/" + id + "/wishes";
		}
		Attendance attendance = this.attendances.at(new ClubEventId(id), who);
		List<Participant> own = this.attendances.spokenForBy(who, attendance);
		if (own.size() == 1) {
			return "redirect:/events/" + id + WishPages.address(own.getFirst());
		}
		model.addAttribute("event", attendance.event());
		model.addAttribute("own",
				own.stream().map(one -> new Option("/events/" + id + WishPages.address(one), one.name())).toList());
		return "club/meetings/whose-wishes";
	}

	@GetMapping(ONE)
	String open(@PathVariable long id, @PathVariable String kind, @PathVariable long member,
			@RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal SignedIn who, Locale locale,
			Model model) {
		WishView view = view(id, kind, member, shown(page, null), who, locale);
		model.addAttribute("form", this.pages.form(view));
		return show(view, view.version(), locale, model);
	}

	@PostMapping(ONE)
	Object say(@PathVariable long id, @PathVariable String kind, @PathVariable long member,
			@RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "-1") int version,
			@Valid @ModelAttribute("form") @Nullable WishForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, RedirectAttributes redirect) {
		WishView view = view(id, kind, member, shown(page, form), who, locale);
		int read = version;
		if (form != null) {
			for (int n = 0; n < form.lines().size(); n++) {
				if (form.lines().get(n).idle()) {
					errors.rejectValue("rows[" + n + "].strength", "club.wishes.idle");
				}
			}
		}
		if (form != null && !errors.hasErrors()) {
			try {
				this.wishes.say(who, new ClubEventId(id), view.speaker().kind(), member, version, form.page());
				redirect.addFlashAttribute("notice", "club.wishes.saved");
				return "redirect:/events/" + id + WishPages.address(view.speaker()) + "?page="
						+ view.others().request().page();
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
			catch (Conflict conflict) {
				errors.reject("club.wishes.conflict");
				read = view(id, kind, member, shown(page, form), who, locale).version();
			}
		}
		return new ModelAndView(show(view, read, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private WishView view(long id, String kind, long member, WishPages.Shown shown, SignedIn who, Locale locale) {
		Attendance attendance = this.attendances.at(new ClubEventId(id), who);
		Participant speaker = this.attendances.speaker(who, attendance,
				kind.equals("companies") ? MemberKind.COMPANY : MemberKind.EXPERT, member);
		return this.pages.page(attendance, speaker, who, shown, locale);
	}

	private static WishPages.Shown shown(String page, @Nullable WishForm form) {
		return new WishPages.Shown(page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1,
				(form != null) ? form.lines().stream().map(WishRow::id).toList() : null);
	}

	private String show(WishView view, int version, Locale locale, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("version", version);
		var choices = new ArrayList<>(this.labels.options(WishStrength.class, locale));
		choices.add(new Option("", this.messages.getMessage("club.wishes.nothing", new Object[0], locale)));
		model.addAttribute("strengths", choices);
		return "club/meetings/wishes";
	}

}
