package org.caiqiao.account;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * What a later module writes on the cards of a list for a member, such as how well each
 * fits: the list's own module does not know it.
 */
@FunctionalInterface
public interface CardNote {

	/**
	 * Its notes by the numbers of the things they are about; most things have none.
	 * @param kind what is listed: {@code need}, {@code achievement}, {@code expert}
	 * @param ids the things on the page
	 */
	Map<Long, Note> of(String kind, Collection<Long> ids, SignedIn who, Locale locale);

	/**
	 * A note.
	 *
	 * @param badge the gist of it, in a word
	 * @param tone how the badge looks: {@code good}, {@code info} or {@code neutral}
	 * @param text the note in a sentence, in the reader's language
	 * @param url where it is explained
	 */
	record Note(String badge, String tone, String text, String url) {
	}

}
