package org.caiqiao.club.followup;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.agenda.MeetingId;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.Side;
import org.caiqiao.shared.FormErrors;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office reads what became of meetings, and writes down what it was told. */
@Controller
@RequestMapping("/office/events/{id}/follow-up")
class OfficeFollowUpController {

	private static final String ENTRY = "/{meeting}/{side:HOST|COMPANY}/{stage:DAY|TWO_WEEKS|THREE_MONTHS|SIX_MONTHS|A_YEAR}";

	private final ClubEventManagement events;

	private final MeetingManagement meetings;

	private final FollowUpList list;

	private final FollowUps followUps;

	private final FollowUpManagement management;

	private final Choices choices;

	OfficeFollowUpController(ClubEventManagement events, MeetingManagement meetings, FollowUpList list,
			FollowUps followUps, FollowUpManagement management, Choices choices) {
		this.events = events;
		this.meetings = meetings;
		this.list = list;
		this.followUps = followUps;
		this.management = management;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable long id, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String stage, @RequestParam(defaultValue = "") String show,
			@RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String print, Model model) {
		ClubEventProfile event = event(id);
		model.addAttribute("event", event);
		model.addAttribute("found", this.list.of(event, q, stage, show,
				page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1, print.equals("all")));
		return "club/followup/office";
	}

	@GetMapping(ENTRY)
	String entry(@PathVariable long id, @PathVariable long meeting, @PathVariable Side side,
			@PathVariable FollowUpStage stage, Locale locale, Model model) {
		MeetingProfile known = meeting(id, meeting);
		Said said = this.followUps.of(id, stage)
			.stream()
			.filter(one -> one.of().meeting() == meeting && one.of().side() == side)
			.findFirst()
			.map(FollowUp::said)
			.orElse(null);
		model.addAttribute("answersForm", new AnswersForm(List.of(AnswerForm.of("", said))));
		return entry(known, side, stage, locale, model);
	}

	@PostMapping(ENTRY)
	ModelAndView enter(@PathVariable long id, @PathVariable long meeting, @PathVariable Side side,
			@PathVariable FollowUpStage stage, @Valid @ModelAttribute("answersForm") @Nullable AnswersForm form,
			BindingResult errors, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			RedirectAttributes redirect) {
		MeetingProfile known = meeting(id, meeting);
		String list = "redirect:/office/events/" + id + "/follow-up?stage=" + stage;
		if (form == null || form.lines().isEmpty()) {
			redirect.addFlashAttribute("warning", "followup.nothing");
			return new ModelAndView(list);
		}
		Said said = form.lines().getFirst().read(stage, "rows[0].", errors);
		try {
			if (said != null && !errors.hasErrors()) {
				boolean before = this.management.enter(known, side, stage, said, who.accountId());
				redirect.addFlashAttribute("notice", before ? "followup.entered.again" : "followup.entered");
				return new ModelAndView(list + "#meeting-" + meeting);
			}
		}
		catch (Rejected refusal) {
			FormErrors.add(errors, refusal);
		}
		return new ModelAndView(entry(known, side, stage, locale, model), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String entry(MeetingProfile meeting, Side side, FollowUpStage stage, Locale locale, Model model) {
		model.addAttribute("event", event(meeting.event().value()));
		model.addAttribute("meeting", meeting);
		model.addAttribute("own", side.of(meeting));
		model.addAttribute("other", side.other().of(meeting));
		model.addAttribute("side", side);
		model.addAttribute("stage", stage);
		model.addAttribute("choices", this.choices.of(stage, locale));
		return "club/followup/entry";
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
	}

	private MeetingProfile meeting(long event, long meeting) {
		return this.meetings.find(new MeetingId(meeting))
			.filter(found -> found.event().value() == event && found.planned())
			.orElseThrow(() -> NotFound.of("meeting", meeting));
	}

}
