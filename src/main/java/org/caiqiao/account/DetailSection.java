package org.caiqiao.account;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of a detail page that a later module adds, such as the best matches of a need:
 * the page's own module does not know it. One bean per part.
 */
public interface DetailSection {

	/**
	 * The kind of page it belongs to: {@code need}, {@code achievement}, {@code expert},
	 * {@code company}, {@code event}.
	 */
	String kind();

	/** Its place among the parts; small numbers come first. */
	int order();

	/**
	 * The fragment that shows it, such as {@code matching/matches :: part}; it sees its
	 * model as {@code section}.
	 */
	String template();

	/**
	 * What it shows to this reader.
	 * @param id the number of the thing the page is about
	 * @param who the reader; null for a visitor
	 * @return null where there is nothing for this reader, and no part at all
	 */
	@Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale);

}
