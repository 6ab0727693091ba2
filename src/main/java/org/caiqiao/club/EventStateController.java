package org.caiqiao.club;

import org.caiqiao.shared.Reason;
import org.caiqiao.shared.Steps;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves events through their states, on the office's behalf. */
@Controller
class EventStateController {

	private static final int LONGEST_REASON = 300;

	private final ClubEventManagement events;

	EventStateController(ClubEventManagement events) {
		this.events = events;
	}

	@PostMapping("/office/events/{id}/{step:announce|open|close|hold|archive}")
	String take(@PathVariable long id, @PathVariable String step, RedirectAttributes redirect) {
		EventStep next = EventStep.named(step);
		return step(id, next.notice(), redirect, () -> this.events.take(next, new ClubEventId(id)));
	}

	@PostMapping("/office/events/{id}/cancel")
	String cancel(@PathVariable long id, @RequestParam(defaultValue = "") Reason reason, RedirectAttributes redirect) {
		redirect.addFlashAttribute("reason", reason.shown());
		return step(id, "club.cancel.done", redirect,
				() -> this.events.cancel(new ClubEventId(id), reason.required(LONGEST_REASON, "club.cancel.reason")));
	}

	@PostMapping("/office/events/{id}/discard")
	String discard(@PathVariable long id, RedirectAttributes redirect) {
		boolean gone = Steps.take(redirect, "club.discard.done", () -> this.events.discard(new ClubEventId(id)));
		return gone ? "redirect:/office/events" : "redirect:/events/" + id;
	}

	private static String step(long id, String notice, RedirectAttributes redirect, Runnable verb) {
		Steps.take(redirect, notice, verb);
		return "redirect:/events/" + id;
	}

}
