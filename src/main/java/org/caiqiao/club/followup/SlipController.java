package org.caiqiao.club.followup;

import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.agenda.MeetingId;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.OutcomeSlips;
import org.caiqiao.shared.NotFound;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the office types in the slips of paper, one after the other, by keyboard alone.
 */
@Controller
@RequestMapping("/office/events/{id}/slips")
class SlipController {

	private final ClubEventManagement events;

	private final MeetingManagement meetings;

	private final OutcomeSlips slips;

	private final FollowUps followUps;

	private final FollowUpManagement management;

	private final Choices choices;

	SlipController(ClubEventManagement events, MeetingManagement meetings, OutcomeSlips slips, FollowUps followUps,
			FollowUpManagement management, Choices choices) {
		this.events = events;
		this.meetings = meetings;
		this.slips = slips;
		this.followUps = followUps;
		this.management = management;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable long id, Locale locale, Model model) {
		model.addAttribute("slipForm", SlipForm.empty());
		return page(event(id), locale, model);
	}

	@PostMapping
	ModelAndView enter(@PathVariable long id, @Valid @ModelAttribute("slipForm") @Nullable SlipForm form,
			BindingResult errors, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) {
		ClubEventProfile event = event(id);
		String again = "redirect:/office/events/" + id + "/slips";
		if (form == null) {
			redirect.addFlashAttribute("warning", "typeMismatch.java.lang.String");
			return new ModelAndView(again);
		}
		Optional<MeetingSide> slip = slip(event.id(), form, errors);
		Optional<MeetingProfile> meeting = slip.flatMap(of -> this.meetings.find(new MeetingId(of.meeting())))
			.filter(MeetingProfile::planned);
		if (slip.isPresent() && meeting.isEmpty()) {
			errors.rejectValue("code", "slips.code.off");
		}
		Said said = form.read(errors);
		if (said == null || meeting.isEmpty() || errors.hasErrors()) {
			return new ModelAndView(page(event, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		var side = slip.get().side();
		boolean before = this.management.enter(meeting.get(), side, FollowUpStage.DAY, said, who.accountId());
		redirect.addFlashAttribute("notice", before ? "slips.updated" : "slips.entered");
		redirect.addFlashAttribute("noticeArguments", new Object[] { side.of(meeting.get()).name(),
				side.other().of(meeting.get()).name(), form.typedCode().toUpperCase(Locale.ROOT) });
		return new ModelAndView(again);
	}

	/** Whose slip it is; what is wrong with its code is told beside the field. */
	private Optional<MeetingSide> slip(ClubEventId event, SlipForm form, BindingResult errors) {
		Optional<MeetingSide> found = this.slips.find(event, form.typedCode());
		if (found.isEmpty()) {
			errors.rejectValue("code",
					OutcomeSlips.readable(form.typedCode()) ? "slips.code.unknown" : "slips.code.mistyped");
		}
		return found;
	}

	private String page(ClubEventProfile event, Locale locale, Model model) {
		model.addAttribute("event", event);
		model.addAttribute("choices", this.choices.of(FollowUpStage.DAY, locale));
		model.addAttribute("answered",
				this.followUps.of(event.id().value(), FollowUpStage.DAY)
					.stream()
					.filter(one -> one.said() != null)
					.count());
		model.addAttribute("sides", 2 * this.meetings.planned(event.id()).size());
		return "club/followup/slips";
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id))
			.filter(found -> found.status().visible())
			.orElseThrow(() -> NotFound.of("event", id));
	}

}
