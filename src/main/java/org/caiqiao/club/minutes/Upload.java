package org.caiqiao.club.minutes;

import java.util.Arrays;

import org.caiqiao.shared.Rejected;

/**
 * A file that was sent, once it is known to be one that minutes take.
 *
 * @param title what it is called on the page
 * @param fileName its own name, without folders
 * @param kind what it is
 * @param content all of it
 */
record Upload(String title, String fileName, AttachmentKind kind, byte[] content) {

	/** As large as a file may be. */
	static final int MOST_BYTES = 10 << 20;

	private static final int LONGEST_NAME = 150;

	/** As long as a title may be. */
	static final int LONGEST_TITLE = 100;

	/**
	 * Looks at a file that was sent.
	 * @param title empty for the name of the file
	 * @throws Rejected of the file, where it is not what its name says or of no use
	 */
	static Upload of(String title, String sentName, byte[] content) {
		String name = name(sentName);
		AttachmentKind kind = AttachmentKind.named(name)
			.orElseThrow(() -> Rejected.field("file", "minutes.file.kind", name));
		if (content.length == 0) {
			throw Rejected.field("file", "minutes.file.empty");
		}
		if (content.length > MOST_BYTES) {
			throw Rejected.field("file", "minutes.file.tooBig", MOST_BYTES >> 20);
		}
		if (!kind.fits(content)) {
			throw Rejected.field("file", "minutes.file.content", kind.name());
		}
		return new Upload(title.isEmpty() ? titleOf(name) : title, name, kind, content);
	}

	/**
	 * The name alone: some browsers send the folders with it. Signs that cannot be seen
	 * have no place in it; the one that turns the direction of a text hides what a file
	 * is.
	 */
	private static String name(String sent) {
		String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
		boolean odd = name.codePoints().anyMatch(sign -> switch (Character.getType(sign)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				true;
			default -> false;
		});
		if (odd || name.isEmpty() || name.length() > LONGEST_NAME || name.lastIndexOf('.') == 0) {
			throw Rejected.field("file", "minutes.file.name", LONGEST_NAME);
		}
		return name;
	}

	private static String titleOf(String name) {
		String title = name.substring(0, name.lastIndexOf('.')).strip();
		// By code points, so that no character is cut in two.
		return title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title
				: title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Upload upload && this.title.equals(upload.title)
				&& this.fileName.equals(upload.fileName) && this.kind == upload.kind
				&& Arrays.equals(this.content, upload.content);
	}

	@Override
	public int hashCode() {
		return this.fileName.hashCode();
	}

}
