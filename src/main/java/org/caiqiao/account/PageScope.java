package org.caiqiao.account;

import org.springframework.ui.Model;

/**
 * Lets a page say that fewer may see it than may ask for its address: what is not public
 * yet, and what concerns two sides alone.
 */
public final class PageScope {

	private PageScope() {
	}

	/** Only who wrote it, and the office, see a page of what is not public. */
	public static void of(Model model, boolean everybody) {
		if (!everybody) {
			say(model, "OWN");
		}
	}

	/** Only its two sides, and the office, see the page. */
	public static void parties(Model model) {
		say(model, "PARTIES");
	}

	/** Only the reader sees the page. */
	public static void self(Model model) {
		say(model, "SELF");
	}

	/** Only the office sees the page. */
	public static void office(Model model) {
		say(model, Audience.OFFICE.name());
	}

	private static void say(Model model, String who) {
		// Takes the place of what the address alone says.
		model.addAttribute("audience", who);
	}

}
