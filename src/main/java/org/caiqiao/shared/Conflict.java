package org.caiqiao.shared;

/** Somebody else changed the same thing in the meantime; nothing was written. */
public final class Conflict extends RuntimeException {

	private Conflict(String message) {
		super(message);
	}

	/** The thing of this kind and id was changed by somebody else. */
	public static Conflict on(String kind, Object id) {
		return new Conflict(kind + " " + id);
	}

}
