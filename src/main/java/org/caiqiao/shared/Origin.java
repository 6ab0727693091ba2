package org.caiqiao.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry came from, so that a whole import or the demo district can be taken
 * back.
 *
 * @param demo whether it belongs to the invented demo district
 * @param sourceRef its id in the file it was imported from; null where it came from no
 * file
 * @param importId the import that brought it; null where none did
 */
@Embeddable
public record Origin(@Column(name = "demo") boolean demo, @Column(name = "source_ref") @Nullable String sourceRef,
		@Column(name = "import_id") @Nullable Long importId) {

	/** Typed in by a person. */
	public static final Origin PORTAL = new Origin(false, null, null);

	/**
	 * Typed in on behalf of a member that may be of the demo district, and goes with it.
	 */
	public static Origin portal(boolean demo) {
		return demo ? new Origin(true, null, null) : PORTAL;
	}

	/** Of the demo district; the key is the one of its file. */
	public static Origin demo(String key) {
		return new Origin(true, key, null);
	}

	/** Brought by an import. */
	public static Origin imported(@Nullable String sourceRef, long importId) {
		return new Origin(false, sourceRef, importId);
	}

	/** Of the demo district, or of an import. */
	public static Origin of(boolean demo, @Nullable String sourceRef, long importId) {
		return new Origin(demo, sourceRef, demo ? null : importId);
	}

}
