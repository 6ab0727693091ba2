package org.caiqiao.shared;

/**
 * A short text that somebody typed beside a button, such as why an event is cancelled.
 * Handlers take it as a request parameter; what can't be kept is refused with words, and
 * comes back as it was typed.
 *
 * @param typed what was typed
 */
public record Reason(String typed) {

	/** Nothing typed. */
	public static final Reason NONE = new Reason("");

	/** What a request says. */
	public static Reason of(String typed) {
		return new Reason(typed);
	}

	/**
	 * The text, which may be empty.
	 * @param most the most characters
	 * @param code the message for one that is longer; its argument is the limit
	 */
	public String atMost(int most, String code) {
		if (this.typed.indexOf('\0') >= 0) {
			throw Rejected.because("typeMismatch.java.lang.String");
		}
		String text = this.typed.strip().replace("\r\n", "\n");
		if (text.length() > most) {
			throw Rejected.because(code, most);
		}
		return text;
	}

	/** The same, where nothing typed is refused with the same message. */
	public String required(int most, String code) {
		String text = atMost(most, code);
		if (text.isEmpty()) {
			throw Rejected.because(code, most);
		}
		return text;
	}

	/** What the page shows again: all that can be shown. */
	public String shown() {
		return this.typed.replace("\0", "");
	}

}
