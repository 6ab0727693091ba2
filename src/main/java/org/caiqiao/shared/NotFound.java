package org.caiqiao.shared;

/**
 * Nothing by that id that this person may see; shown as a plain 404, whatever the cause.
 */
public final class NotFound extends RuntimeException {

	private NotFound(String message) {
		super(message);
	}

	/** The thing of this kind and id, which does not exist or is hidden. */
	public static NotFound of(String kind, Object id) {
		return new NotFound(kind + " " + id);
	}

}
