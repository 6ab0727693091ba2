package org.caiqiao.club.minutes;

import java.nio.charset.StandardCharsets;

import org.caiqiao.account.SignedIn;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where those who took part read the minutes of an event. */
@Controller
class MinutesController {

	private final MinutesDesk desk;

	private final AttachmentContents contents;

	MinutesController(MinutesDesk desk, AttachmentContents contents) {
		this.desk = desk;
		this.contents = contents;
	}

	@GetMapping("/events/{id}/minutes")
	String read(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Model model) {
		model.addAttribute("minutes", this.desk.read(id, who));
		return "club/minutes/read";
	}

	/** Always saved to the disk, never opened in the portal's own name. */
	@GetMapping("/events/{id}/minutes/attachments/{attachment}")
	ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long attachment,
			@AuthenticationPrincipal SignedIn who) {
		Attachment.View file = this.desk.file(id, attachment, who);
		return ResponseEntity.ok()
			.contentType(file.kind().mediaType())
			// Asked again each time, for minutes can be withdrawn.
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header("X-Content-Type-Options", "nosniff")
			.header("X-Robots-Tag", "noindex")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(file.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(this.contents.read(attachment));
	}

}
