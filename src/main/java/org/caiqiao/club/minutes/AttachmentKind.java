package org.caiqiao.club.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.MediaType;

/** What kinds of files minutes take, and how the content of each begins. */
enum AttachmentKind {

	/** A document to be printed. */
	PDF("application/pdf", Start.PDF, "pdf"),
	/** A text document. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Start.ZIP, "docx"),
	/** A spreadsheet. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Start.ZIP, "xlsx"),
	/** Slides. */
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Start.ZIP, "pptx"),
	/** A picture. */
	PNG("image/png", Start.PNG, "png"),
	/** A photograph. */
	JPG("image/jpeg", Start.JPEG, "jpg", "jpeg");

	private final MediaType mediaType;

	private final Start start;

	private final List<String> endings;

	AttachmentKind(String mediaType, Start start, String... endings) {
		this.mediaType = MediaType.parseMediaType(mediaType);
		this.start = start;
		this.endings = List.of(endings);
	}

	/** The kind that a file name's ending says; empty where it is none of these. */
	static Optional<AttachmentKind> named(String fileName) {
		int dot = fileName.lastIndexOf('.');
		String ending = (dot > 0) ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
		return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
	}

	/** Whether a content begins like one of this kind. */
	boolean fits(byte[] content) {
		int[] bytes = this.start.bytes;
		if (content.length < bytes.length) {
			return false;
		}
		for (int at = 0; at < bytes.length; at++) {
			if ((content[at] & 0xff) != bytes[at]) {
				return false;
			}
		}
		return true;
	}

	MediaType mediaType() {
		return this.mediaType;
	}

	/** The first bytes of a content. */
	private enum Start {

		PDF('%', 'P', 'D', 'F', '-'), ZIP('P', 'K', 3, 4), PNG(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
		JPEG(0xff, 0xd8, 0xff);

		private final int[] bytes;

		Start(int... bytes) {
			this.bytes = bytes;
		}

	}

}
