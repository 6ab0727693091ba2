package org.caiqiao.club.day;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.account.PageScope;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.shared.NotFound;

import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a member shows at the door, on its phone or printed. */
@Controller
class PassController {

	private final ClubEventManagement events;

	private final Participants participants;

	private final ExpertManagement experts;

	private final DayBoard board;

	PassController(ClubEventManagement events, Participants participants, ExpertManagement experts, DayBoard board) {
		this.events = events;
		this.participants = participants;
		this.experts = experts;
		this.board = board;
	}

	@Bean
	static PageRules passPageRules() {
		return () -> List.of(PageAccess.read("/events/*/pass", Audience.MEMBERS));
	}

	/** Whoever is not expected finds no pass. */
	@GetMapping("/events/{id}/pass")
	String show(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Model model) {
		var event = new ClubEventId(id);
		model.addAttribute("event",
				this.events.find(event)
					.filter(found -> found.status().visible())
					.orElseThrow(() -> NotFound.of("event", id)));
		List<Sheet> own = this.board.of(event)
			.entries()
			.stream()
			.filter(entry -> actsFor(who, entry.member()))
			.map(Sheet::of)
			.toList();
		if (own.isEmpty()) {
			throw NotFound.of("pass", id);
		}
		model.addAttribute("sheets", own);
		PageScope.self(model);
		return "club/day/pass";
	}

	private boolean actsFor(SignedIn who, Participant member) {
		return switch (member.kind()) {
			case EXPERT -> this.experts.actedForBy(who.accountId()).contains(new ExpertId(member.id()));
			default -> this.participants.of(who)
				.filter(own -> own.kind() == member.kind() && own.id() == member.id())
				.isPresent();
		};
	}

}
