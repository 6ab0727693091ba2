package org.caiqiao.club.agenda;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Reason;
import org.caiqiao.shared.Steps;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office reads the published meetings of an event and calls one off. */
@Controller
class OfficeAgendaController {

	private static final int LONGEST_REASON = 300;

	private static final int LONGEST_SEARCH = 200;

	private final ClubEventManagement events;

	private final MeetingManagement meetings;

	private final PublishedList list;

	OfficeAgendaController(ClubEventManagement events, MeetingManagement meetings, PublishedList list) {
		this.events = events;
		this.meetings = meetings;
		this.list = list;
	}

	@GetMapping("/office/events/{id}/agenda")
	String show(@PathVariable long id, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String show, Model model) {
		ClubEventProfile event = this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
		model.addAttribute("event", event);
		model.addAttribute("found",
				this.list.of(event, q, page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1, show.equals("all")));
		return "club/agenda/office";
	}

	@PostMapping("/office/events/{id}/agenda/{meeting}/call-off")
	String callOff(@PathVariable long id, @PathVariable long meeting, @RequestParam(defaultValue = "") Reason reason,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page,
			RedirectAttributes redirect) {
		MeetingId one = of(id, meeting);
		boolean done = Steps.take(redirect, "club.told.calledOff",
				() -> this.meetings.callOff(one, reason.required(LONGEST_REASON, "club.told.reason")));
		if (!done) {
			redirect.addFlashAttribute("reason", reason.shown());
			redirect.addFlashAttribute("reasonOf", meeting);
		}
		return back(id, meeting, q, page, redirect);
	}

	@PostMapping("/office/events/{id}/agenda/{meeting}/put-back")
	String putBack(@PathVariable long id, @PathVariable long meeting, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") String page, RedirectAttributes redirect) {
		MeetingId one = of(id, meeting);
		Steps.take(redirect, "club.told.putBack.done", () -> this.meetings.putBack(one));
		return back(id, meeting, q, page, redirect);
	}

	private MeetingId of(long event, long meeting) {
		return this.meetings.find(new MeetingId(meeting))
			.filter(found -> found.event().value() == event)
			.map(MeetingProfile::id)
			.orElseThrow(() -> NotFound.of("meeting", meeting));
	}

	/** The same page of the list, at the meeting. */
	private static String back(long id, long meeting, String q, String page, RedirectAttributes redirect) {
		// What nobody types does not fit into an address.
		if (!q.isBlank() && q.length() <= LONGEST_SEARCH) {
			redirect.addAttribute("q", q);
		}
		if (page.matches("[1-9]\\d{0,3}")) {
			redirect.addAttribute("page", page);
		}
		return "redirect:/office/events/" + id + "/agenda#meeting-" + meeting;
	}

}
