package org.caiqiao.club.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Answers what the door's script asks for: reads codes for browsers that can't (iPhones,
 * Firefox, and Chromium on most desktops), and notes arrivals that were kept there.
 */
@Controller
class ScanController {

	private static final long LARGEST = 1_000_000;

	private final ClubEventManagement events;

	private final DayManagement day;

	private final MessageSource messages;

	ScanController(ClubEventManagement events, DayManagement day, MessageSource messages) {
		this.events = events;
		this.day = day;
		this.messages = messages;
	}

	/** The code in a picture of the door's camera; nothing where there is none. */
	@PostMapping("/office/events/{id}/day/read")
	ResponseEntity<String> read(@PathVariable long id, @RequestParam MultipartFile picture) throws IOException {
		if (this.events.find(new ClubEventId(id)).isEmpty()) {
			throw NotFound.of("event", id);
		}
		if (picture.getSize() > LARGEST) {
			return ResponseEntity.noContent().build();
		}
		return CodePicture.read(picture.getInputStream())
			.map(code -> ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(code))
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	/**
	 * Notes an arrival; whatever answers neither that it is stored nor why it never will
	 * be lets the script send it again.
	 */
	@PostMapping(path = "/office/events/{id}/day/arrive", headers = "HX-Request")
	ResponseEntity<String> arrive(@PathVariable long id, @RequestParam String kind, @RequestParam long member,
			@RequestParam UUID scan, @RequestParam(defaultValue = "0") long at, @AuthenticationPrincipal SignedIn who,
			Locale locale) {
		var event = new ClubEventId(id);
		try {
			this.day.arrive(event, this.day.participant(event, kind, member), scan, Instant.ofEpochMilli(at),
					who.accountId());
			return ResponseEntity.noContent().build();
		}
		catch (NotFound gone) {
			return refused(Rejected.because("day.notExpected"), locale);
		}
		catch (Rejected refusal) {
			return refused(refusal, locale);
		}
	}

	private ResponseEntity<String> refused(Rejected refusal, Locale locale) {
		return ResponseEntity.unprocessableContent()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(this.messages.getMessage(refusal.code(), refusal.arguments(), locale));
	}

}
