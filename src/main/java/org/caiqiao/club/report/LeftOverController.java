package org.caiqiao.club.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.meetings.LeftOverManagement;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office offers wishes that got no place for another event. */
@Controller
class LeftOverController {

	private final ClubEventManagement events;

	private final LeftOverPage page;

	private final LeftOverManagement leftOvers;

	private final Clock clock;

	LeftOverController(ClubEventManagement events, LeftOverPage page, LeftOverManagement leftOvers, Clock clock) {
		this.events = events;
		this.page = page;
		this.leftOvers = leftOvers;
		this.clock = clock;
	}

	@GetMapping("/office/events/{id}/leftovers")
	String show(@PathVariable long id, Model model) {
		ClubEventProfile event = event(id);
		List<LeftOverPage.Row> rows = this.page.rows(event.id());
		model.addAttribute("event", event);
		model.addAttribute("over", over(event));
		model.addAttribute("rows", rows);
		model.addAttribute("targets", this.page.targets(event.id(), rows));
		return "club/report/leftovers";
	}

	@PostMapping("/office/events/{id}/leftovers")
	String offer(@PathVariable long id, @RequestParam(defaultValue = "") List<String> wish,
			@RequestParam(defaultValue = "") String target, @AuthenticationPrincipal SignedIn who,
			RedirectAttributes redirect) {
		ClubEventProfile event = event(id);
		List<LeftOverPage.Row> chosen = this.page.rows(event.id())
			.stream()
			.filter(row -> wish.contains(row.id()))
			.toList();
		boolean done = Steps.take(redirect, "leftovers.offered", () -> {
			if (!over(event)) {
				throw Rejected.because("leftovers.early");
			}
			if (chosen.isEmpty()) {
				throw Rejected.because("leftovers.choose");
			}
			ClubEventProfile to = target(target, event).orElseThrow(() -> Rejected.because("leftovers.chooseEvent"));
			int taken = this.leftOvers.offer(event.id(), to.id(), chosen.stream().map(LeftOverPage.Row::pair).toList(),
					who.accountId(), (experts, reader) -> this.page.words(event, chosen, experts, reader));
			redirect.addFlashAttribute("noticeArguments", new Object[] { taken });
		});
		if (!done) {
			redirect.addFlashAttribute("chosen", chosen.stream().map(LeftOverPage.Row::id).toList());
			redirect.addFlashAttribute("target", target);
		}
		return "redirect:/office/events/" + id + "/leftovers";
	}

	private Optional<ClubEventProfile> target(String typed, ClubEventProfile from) {
		return typed.matches("\\d{1,18}")
				? this.events.find(new ClubEventId(Long.parseLong(typed))).filter(to -> !to.id().equals(from.id()))
				: Optional.empty();
	}

	/** Before it took place nobody knows which wishes it leaves over. */
	private boolean over(ClubEventProfile event) {
		return event.content().over(this.clock.instant());
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
	}

}
