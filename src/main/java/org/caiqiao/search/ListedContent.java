package org.caiqiao.search;

/** What an entry says of itself that everybody may read once the entry is public. */
public interface ListedContent {

	/** The whole in a line: a title, or a name. */
	String headline();

	/** The whole in a sentence or two, for lists. */
	String teaser();

	/** All else that everybody may read of it and find it by. */
	String body();

}
