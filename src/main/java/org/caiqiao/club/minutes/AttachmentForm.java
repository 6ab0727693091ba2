package org.caiqiao.club.minutes;

import java.io.IOException;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** A file for minutes as its page sends it. */
record AttachmentForm(@NotNull @Nullable MultipartFile file, @Size(max = Upload.LONGEST_TITLE) @Nullable String title) {

	static AttachmentForm empty() {
		return new AttachmentForm(null, "");
	}

	/**
	 * The file, read.
	 * @throws Rejected of the file, where it is none that minutes take
	 */
	Upload read() throws IOException {
		MultipartFile sent = this.file;
		String name = (sent != null) ? Objects.requireNonNullElse(sent.getOriginalFilename(), "") : "";
		if (sent == null || name.isEmpty()) {
			throw Rejected.field("file", "minutes.file.missing");
		}
		if (sent.getSize() > Upload.MOST_BYTES) {
			// Not even read.
			throw Rejected.field("file", "minutes.file.tooBig", Upload.MOST_BYTES >> 20);
		}
		return Upload.of((this.title != null) ? this.title : "", name, sent.getBytes());
	}

}
