package org.caiqiao.club.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.CalendarFile;
import org.caiqiao.shared.NotFound;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's calendar, and the page where its secret address is made and withdrawn. */
@Controller
class CalendarFeedController {

	private final CalendarFeedManagement feeds;

	private final AgendaPages pages;

	private final CalendarFile file;

	private final AccountLinks links;

	private final MessageSource messages;

	CalendarFeedController(CalendarFeedManagement feeds, AgendaPages pages, CalendarFile file, AccountLinks links,
			MessageSource messages) {
		this.feeds = feeds;
		this.pages = pages;
		this.file = file;
		this.links = links;
		this.messages = messages;
	}

	/** Calendars ask again and again, and get it only where something is new. */
	@GetMapping("/calendar/{token}.ics")
	ResponseEntity<byte[]> calendar(@PathVariable String token) {
		AccountSummary owner = this.feeds.owner(token).orElseThrow(() -> NotFound.of("calendar", 0));
		byte[] content = this.file
			.feed(this.messages.getMessage("club.calendar.name", new Object[0], owner.locale()),
					this.pages.calendar(owner.id(), owner.locale()))
			.getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(AgendaController.CALENDAR)
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
			.eTag("\"" + DigestUtils.md5DigestAsHex(content) + "\"")
			.header("X-Robots-Tag", "noindex")
			.body(content);
	}

	@GetMapping("/account/calendar")
	String address(@AuthenticationPrincipal SignedIn who, Model model) {
		model.addAttribute("since", this.feeds.since(who.accountId()).orElse(null));
		return "club/agenda/address";
	}

	@PostMapping("/account/calendar/renew")
	String renew(@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		redirect.addFlashAttribute("address",
				this.links.absolute("/calendar/" + this.feeds.renew(who.accountId()) + ".ics"));
		redirect.addFlashAttribute("notice", "club.calendar.made");
		return "redirect:/account/calendar";
	}

	@PostMapping("/account/calendar/withdraw")
	String withdraw(@AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
		this.feeds.withdraw(who.accountId());
		redirect.addFlashAttribute("notice", "club.calendar.withdrawn");
		return "redirect:/account/calendar";
	}

}
