package org.caiqiao.club.day;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.agenda.MeetingId;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.plans.StandByCalls;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door and the hall on the day of an event, phone first. */
@Controller
@RequestMapping("/office/events/{id}")
class DayController {

	private static final int LONGEST_SEARCH = 60;

	private final ClubEventManagement events;

	private final DayBoard board;

	private final DayManagement day;

	private final MeetingManagement meetings;

	private final StandByCalls standBy;

	private final OutcomeSlips slips;

	DayController(ClubEventManagement events, DayBoard board, DayManagement day, MeetingManagement meetings,
			StandByCalls standBy, OutcomeSlips slips) {
		this.events = events;
		this.board = board;
		this.day = day;
		this.meetings = meetings;
		this.standBy = standBy;
		this.slips = slips;
	}

	@GetMapping("/day")
	String door(@PathVariable long id, @RequestParam(defaultValue = "") String q, Model model) {
		DayBoard.Board now = show(id, model);
		model.addAttribute("q", q.strip());
		model.addAttribute("found", q.isBlank() ? null : this.board.find(now, q).orElse(null));
		model.addAttribute("shown", q.isBlank() ? now.entries() : this.board.named(now, q));
		return "club/day/door";
	}

	@GetMapping("/day/round")
	String round(@PathVariable long id, Model model) {
		show(id, model);
		model.addAttribute("calls", this.standBy.of(new ClubEventId(id)));
		return "club/day/round";
	}

	/** Door list, table cards, sheets of all, to be printed before the network fails. */
	@GetMapping("/pack")
	String pack(@PathVariable long id, Model model) {
		DayBoard.Board now = show(id, model);
		model.addAttribute("sheets", now.entries().stream().map(Sheet::of).toList());
		List<MeetingProfile> all = this.meetings.of(new ClubEventId(id));
		model.addAttribute("tables", TableCard.of(all));
		model.addAttribute("slips", SlipCard.of(all, this.slips.codes(new ClubEventId(id))));
		return "club/day/pack";
	}

	@PostMapping("/day/arrive")
	String arrive(@PathVariable long id, @RequestParam String kind, @RequestParam long member, @RequestParam UUID scan,
			@RequestParam(defaultValue = "0") long at, @RequestParam(defaultValue = "") String q,
			@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		var event = new ClubEventId(id);
		Steps.take(redirect, "day.arrived", () -> this.day.arrive(event, this.day.participant(event, kind, member),
				scan, Instant.ofEpochMilli(at), who.accountId()));
		return back(id, q, redirect);
	}

	@PostMapping("/day/take-back")
	String takeBack(@PathVariable long id, @RequestParam String kind, @RequestParam long member,
			@RequestParam(defaultValue = "") String q, RedirectAttributes redirect) {
		var event = new ClubEventId(id);
		Steps.take(redirect, "day.takenBack",
				() -> this.day.takeBack(event, this.day.participant(event, kind, member)));
		return back(id, q, redirect);
	}

	@PostMapping("/day/absent")
	String absent(@PathVariable long id, @RequestParam long meeting, @RequestParam Side side,
			@RequestParam boolean absent, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		MeetingProfile known = this.meetings.find(new MeetingId(meeting))
			.filter(found -> found.event().value() == id)
			.orElseThrow(() -> NotFound.of("meeting", meeting));
		Steps.take(redirect, absent ? "day.absent.done" : "day.absent.undone",
				() -> this.day.miss(known, side, absent, who.accountId()));
		return "redirect:/office/events/" + id + "/day/round";
	}

	/** Somebody waiting takes the place of one who did not come. */
	@PostMapping("/day/call")
	ModelAndView call(@PathVariable long id, @RequestParam long meeting, @RequestParam String pair,
			@RequestParam(defaultValue = "false") boolean sure, @AuthenticationPrincipal SignedIn who, Model model,
			RedirectAttributes redirect) {
		MeetingProfile known = this.meetings.find(new MeetingId(meeting))
			.filter(found -> found.event().value() == id)
			.orElseThrow(() -> NotFound.of("meeting", meeting));
		try {
			this.standBy.call(known, pair, sure, who.accountId());
			redirect.addFlashAttribute("notice", "day.call.done");
		}
		catch (Rejected refusal) {
			if (StandByCalls.warns(refusal)) {
				var asked = new ModelAndView(round(id, model), HttpStatus.UNPROCESSABLE_CONTENT);
				return asked.addObject("asked", new Asked(refusal, meeting, pair));
			}
			Steps.refuse(redirect, refusal);
		}
		return new ModelAndView("redirect:/office/events/" + id + "/day/round");
	}

	/**
	 * A call that a rule warns of.
	 *
	 * @param warning what it says
	 * @param meeting whose company did not come
	 * @param pair who would be called for whom
	 */
	record Asked(Rejected warning, long meeting, String pair) {
	}

	private DayBoard.Board show(long id, Model model) {
		var event = new ClubEventId(id);
		model.addAttribute("event", this.events.find(event).orElseThrow(() -> NotFound.of("event", id)));
		DayBoard.Board now = this.board.of(event);
		model.addAttribute("board", now);
		return now;
	}

	private static String back(long id, String q, RedirectAttributes redirect) {
		// What nobody types does not fit into an address.
		if (!q.isBlank() && q.length() <= LONGEST_SEARCH) {
			redirect.addAttribute("q", q);
		}
		return "redirect:/office/events/" + id + "/day";
	}

}
