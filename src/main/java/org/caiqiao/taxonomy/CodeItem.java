package org.caiqiao.taxonomy;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param version of the list, to be stored beside the code
 * @param parentCode the entry of the same list that it belongs under, or null at the top
 * @param position its place in the list, parents before their children
 */
public record CodeItem(CodeList list, String version, String code, @Nullable String parentCode, Name name,
		int position) {

	/** Its name in the reader's language. */
	public String name(Locale locale) {
		return this.name.in(locale);
	}

	/** What a choice of it reads like: the code as well where people know it. */
	String choice(Locale locale) {
		return this.list.codesKnown() ? this.code + " " + name(locale) : name(locale);
	}

}
