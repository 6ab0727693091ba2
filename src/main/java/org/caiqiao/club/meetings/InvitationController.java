package org.caiqiao.club.meetings;

import java.util.List;
import java.util.Locale;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Steps;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office sees who should come to an event, and invites them. */
@Controller
class InvitationController {

	private final ClubEventManagement events;

	private final Invitations invitations;

	private final InvitationPage page;

	InvitationController(ClubEventManagement events, Invitations invitations, InvitationPage page) {
		this.events = events;
		this.invitations = invitations;
		this.page = page;
	}

	@GetMapping("/office/events/{id}/invitations")
	String show(@PathVariable long id, Locale locale, Model model) {
		ClubEventProfile event = event(id);
		model.addAttribute("event", event);
		model.addAttribute("rows", this.page.rows(event, locale));
		return "club/meetings/invitations";
	}

	@GetMapping("/office/events/{id}/invitations/preview")
	String preview(@PathVariable long id, @RequestParam(required = false) @Nullable List<Long> member, Model model,
			RedirectAttributes redirect) {
		ClubEventProfile event = event(id);
		InvitationPage.Preview preview = this.page.preview(event, chosen(member));
		if (preview.readers().isEmpty()) {
			redirect.addFlashAttribute("warning", "club.invite.none");
			return "redirect:/office/events/" + id + "/invitations";
		}
		model.addAttribute("event", event);
		model.addAttribute("members", chosen(member));
		model.addAttribute("preview", preview);
		return "club/meetings/invitation-preview";
	}

	@PostMapping("/office/events/{id}/invitations")
	String send(@PathVariable long id, @RequestParam(required = false) @Nullable List<Long> member,
			RedirectAttributes redirect) {
		try {
			int told = this.invitations.invite(new ClubEventId(id), chosen(member));
			redirect.addFlashAttribute("notice", (told > 0) ? "club.invite.done" : "club.invite.again");
			redirect.addFlashAttribute("noticeArguments", new Object[] { told });
		}
		catch (Rejected refusal) {
			Steps.refuse(redirect, refusal);
		}
		return "redirect:/office/events/" + id + "/invitations";
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id)).orElseThrow(() -> NotFound.of("event", id));
	}

	private static List<Long> chosen(@Nullable List<Long> member) {
		return (member != null) ? member.stream().distinct().limit(Candidates.MOST).toList() : List.of();
	}

}
