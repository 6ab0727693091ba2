package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.validation.Valid;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;
import org.caiqiao.shared.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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

/** Where the office sets up slots, tables and limits of an event's meetings. */
@Controller
class MeetingSetupController {

	private final ClubEventManagement events;

	private final MeetingSetupManagement setups;

	private final SetupPage page;

	private final Clock clock;

	MeetingSetupController(ClubEventManagement events, MeetingSetupManagement setups, SetupPage page, Clock clock) {
		this.events = events;
		this.setups = setups;
		this.page = page;
		this.clock = clock;
	}

	@GetMapping("/office/events/{id}/meetings")
	String show(@PathVariable long id, Locale locale, Model model) {
		return this.page.show(event(id), locale, model);
	}

	@PostMapping("/office/events/{id}/meetings/slots")
	Object addSlots(@PathVariable long id, @Valid @ModelAttribute("slotsForm") @Nullable SlotsForm form,
			BindingResult errors, @RequestParam(required = false) @Nullable String preview, Locale locale, Model model,
			RedirectAttributes redirect) {
		ClubEventProfile event = event(id);
		SlotSeries series = (form != null) ? form.read(event, new Typed(errors, this.clock.getZone())) : null;
		return Submission.take(errors, () -> {
			SlotSeries read = Objects.requireNonNull(series);
			if (preview != null) {
				model.addAttribute("preview", this.setups.preview(event, read));
				return this.page.show(event, locale, model);
			}
			return done(id, redirect, "slots", "club.slots.added", this.setups.addSlots(event.id(), read));
		}, () -> this.page.show(event, locale, model));
	}

	@PostMapping("/office/events/{id}/meetings/slots/{slot}/remove")
	String removeSlot(@PathVariable long id, @PathVariable long slot, RedirectAttributes redirect) {
		return step(id, redirect, "slots", "club.slots.removed",
				() -> this.setups.removeSlot(new ClubEventId(id), slot));
	}

	@PostMapping("/office/events/{id}/meetings/slots/clear")
	String clearSlots(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, redirect, "slots", "club.slots.cleared", () -> this.setups.clearSlots(new ClubEventId(id)));
	}

	@PostMapping("/office/events/{id}/meetings/tables")
	Object addTables(@PathVariable long id, @Valid @ModelAttribute("tablesForm") @Nullable TablesForm form,
			BindingResult errors, Locale locale, Model model, RedirectAttributes redirect) {
		ClubEventProfile event = event(id);
		List<String> names = (form != null) ? form.read(new Typed(errors, this.clock.getZone())) : List.of();
		return Submission.take(errors, () -> {
			TablesForm read = Objects.requireNonNull(form);
			return done(id, redirect, "tables", "club.table.added",
					this.setups.addTables(event.id(), names, Typed.text(read.room()), read.chairs()));
		}, () -> this.page.show(event, locale, model));
	}

	@PostMapping("/office/events/{id}/meetings/tables/{table}/remove")
	String removeTable(@PathVariable long id, @PathVariable long table, RedirectAttributes redirect) {
		return step(id, redirect, "tables", "club.table.removed",
				() -> this.setups.removeTable(new ClubEventId(id), table));
	}

	@PostMapping("/office/events/{id}/meetings/limits")
	Object limit(@PathVariable long id, @Valid @ModelAttribute("limitsForm") @Nullable LimitsForm form,
			BindingResult errors, @RequestParam(defaultValue = "-1") int version, Locale locale, Model model,
			RedirectAttributes redirect) {
		ClubEventProfile event = event(id);
		MeetingLimits limits = (form != null) ? form.read(event, new Typed(errors, this.clock.getZone())) : null;
		if (limits != null) {
			try {
				this.setups.limit(event.id(), version, limits);
				return done(id, redirect, "limits", "club.saved", 0);
			}
			catch (Rejected refusal) {
				FormErrors.add(errors, refusal);
			}
			catch (Conflict conflict) {
				errors.reject("club.meetings.conflict");
			}
		}
		return new ModelAndView(this.page.show(event, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
	}

	private static String done(long id, RedirectAttributes redirect, String part, String notice, int count) {
		redirect.addFlashAttribute("notice", notice);
		redirect.addFlashAttribute("noticeArguments", new Object[] { count });
		return "redirect:/office/events/" + id + "/meetings#" + part;
	}

	private static String step(long id, RedirectAttributes redirect, String part, String notice, Runnable step) {
		Steps.take(redirect, notice, step);
		return "redirect:/office/events/" + id + "/meetings#" + part;
	}

}
