package org.caiqiao.club;

import org.caiqiao.shared.Rejected;

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

	@PostMapping("/office/events/{id}/announce")
	String announce(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, "club.announce.done", redirect, () -> this.events.announce(new ClubEventId(id)));
	}

	@PostMapping("/office/events/{id}/open")
	String open(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, "club.open.done", redirect, () -> this.events.openRegistration(new ClubEventId(id)));
	}

	@PostMapping("/office/events/{id}/close")
	String close(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, "club.close.done", redirect, () -> this.events.closeRegistration(new ClubEventId(id)));
	}

	@PostMapping("/office/events/{id}/hold")
	String hold(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, "club.hold.done", redirect, () -> this.events.hold(new ClubEventId(id)));
	}

	@PostMapping("/office/events/{id}/archive")
	String archive(@PathVariable long id, RedirectAttributes redirect) {
		return step(id, "club.archive.done", redirect, () -> this.events.archive(new ClubEventId(id)));
	}

	@PostMapping("/office/events/{id}/cancel")
	String cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		redirect.addFlashAttribute("reason", reason);
		return step(id, "club.cancel.done", redirect, () -> {
			if (reason.isBlank() || reason.length() > LONGEST_REASON) {
				throw Rejected.because("club.cancel.reason", LONGEST_REASON);
			}
			this.events.cancel(new ClubEventId(id), reason.strip());
		});
	}

	@PostMapping("/office/events/{id}/discard")
	String discard(@PathVariable long id, RedirectAttributes redirect) {
		try {
			this.events.discard(new ClubEventId(id));
			redirect.addFlashAttribute("notice", "club.discard.done");
			return "redirect:/office/events";
		}
		catch (Rejected refusal) {
			return refused(id, refusal, redirect);
		}
	}

	private static String step(long id, String notice, RedirectAttributes redirect, Runnable verb) {
		try {
			verb.run();
			redirect.addFlashAttribute("notice", notice);
			return "redirect:/events/" + id;
		}
		catch (Rejected refusal) {
			return refused(id, refusal, redirect);
		}
	}

	private static String refused(long id, Rejected refusal, RedirectAttributes redirect) {
		redirect.addFlashAttribute("warning", refusal.code());
		redirect.addFlashAttribute("warningArguments", refusal.arguments());
		return "redirect:/events/" + id;
	}

}
