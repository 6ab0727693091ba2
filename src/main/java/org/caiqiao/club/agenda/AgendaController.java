package org.caiqiao.club.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.ComingEvent;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.PublishedMinutes;
import org.caiqiao.club.SpokenFor;
import org.caiqiao.shared.NotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where members read their meetings: at one event, at all that are ahead, and as a file
 * for calendars. The office may read anybody's.
 */
@Controller
class AgendaController {

	static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final String ONE = "/events/{id}/agenda/{kind:companies|experts|investors}/{member}";

	private final ClubEventManagement events;

	private final AgendaPages pages;

	private final PublishedMinutes minutes;

	private final Clock clock;

	AgendaController(ClubEventManagement events, AgendaPages pages, PublishedMinutes minutes, Clock clock) {
		this.events = events;
		this.pages = pages;
		this.minutes = minutes;
		this.clock = clock;
	}

	@GetMapping("/agenda")
	String ahead(@AuthenticationPrincipal SignedIn who, Model model) {
		SpokenFor members = this.pages.membersOf(who.accountId());
		List<ComingEvent> events = this.pages.coming(members);
		model.addAttribute("rows", this.pages.ahead(members, events));
		model.addAttribute("told",
				this.minutes.of(events.stream()
					.filter(one -> !one.waits() && this.pages.over(one.event()))
					.map(ComingEvent::event)
					.toList()));
		return "club/agenda/ahead";
	}

	@GetMapping("/events/{id}/agenda")
	String at(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Model model) {
		if (who.office()) {
			return "redirect:/office/events/" + id + "/agenda";
		}
		ClubEventProfile event = event(id);
		SpokenFor members = this.pages.membersOf(who.accountId());
		show(event, members, model);
		model.addAttribute("agendas", this.pages.at(event.id(), members, false));
		return "club/agenda/event";
	}

	@GetMapping(ONE)
	String of(@PathVariable long id, @PathVariable String kind, @PathVariable long member,
			@AuthenticationPrincipal SignedIn who, Model model) {
		ClubEventProfile event = event(id);
		MemberAgenda agenda = agenda(event, kind, member, who);
		show(event, SpokenFor.only(agenda.member().kind(), agenda.member().id()), model);
		model.addAttribute("agendas", List.of(agenda));
		return "club/agenda/event";
	}

	@GetMapping(ONE + "/calendar.ics")
	ResponseEntity<String> file(@PathVariable long id, @PathVariable String kind, @PathVariable long member,
			@AuthenticationPrincipal SignedIn who, Locale locale) {
		ClubEventProfile event = event(id);
		MemberAgenda agenda = agenda(event, kind, member, who);
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("meetings-" + event.number() + ".ics").build().toString())
			.body(this.pages.file(event, agenda.member(), locale));
	}

	private void show(ClubEventProfile event, SpokenFor members, Model model) {
		model.addAttribute("event", event);
		model.addAttribute("over", this.pages.over(event));
		// Nothing was to be written down before.
		model.addAttribute("minutes",
				!event.content().startsAt().isAfter(this.clock.instant()) && this.minutes.toRead(event, members));
	}

	/** A member's agenda; a stranger does not even find it. */
	private MemberAgenda agenda(ClubEventProfile event, String kind, long member, SignedIn who) {
		MemberKind known = Objects.requireNonNull(MemberAgenda.KINDS.get(kind));
		if (!who.office() && !this.pages.membersOf(who.accountId()).has(known, member)) {
			throw NotFound.of("agenda", member);
		}
		return this.pages.at(event.id(), SpokenFor.only(known, member), who.office())
			.stream()
			.findFirst()
			.orElseThrow(() -> NotFound.of("agenda", member));
	}

	private ClubEventProfile event(long id) {
		return this.events.find(new ClubEventId(id))
			.filter(found -> found.status().visible())
			.orElseThrow(() -> NotFound.of("event", id));
	}

}
