package org.caiqiao.account;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of the home page, such as the newest needs: each module that has one adds a
 * bean, and the page knows none of them.
 */
public interface HomeSection {

	/** Its place among the parts; small numbers come first. */
	int order();

	/**
	 * The fragment that shows it, such as {@code need/home :: part}; it sees its model as
	 * {@code section} and is best a {@code <section class="home-section">} with an {@code
	 *
	<h2>}. With the class {@code home-wide} it takes the page's whole width.
	 */
	String template();

	/**
	 * What it shows to this reader.
	 * @param who the reader; null for a visitor
	 * @return null where there is nothing for this reader, and no part at all
	 */
	@Nullable Map<String, Object> model(@Nullable SignedIn who, Locale locale);

}
