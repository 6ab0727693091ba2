package org.caiqiao.club.day;

import java.io.IOException;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.shared.NotFound;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reads codes for browsers that can't: iPhones, Firefox, and Chromium on most desktops.
 */
@Controller
class ScanController {

	private static final long LARGEST = 1_000_000;

	private final ClubEventManagement events;

	ScanController(ClubEventManagement events) {
		this.events = events;
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

}
