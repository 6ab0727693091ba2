package org.caiqiao.matching.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * One text of a subject, as the reader of an explanation may see it. A need and an
 * achievement have one such piece, an expert one for the profile and one for each work.
 *
 * @param subject whose text it is
 * @param piece names the piece within the subject; empty for the main one
 * @param title the text in a line; may be empty
 * @param text the rest; may be empty
 * @param keywords words its author gave it; may be empty
 * @param fields codes of the fields it belongs to; may be empty
 * @param readiness technology readiness level, 1 to 9; null where unknown
 * @param facts what else is known
 */
public record MatchText(Subject subject, String piece, String title, String text, List<String> keywords,
		Set<String> fields, @Nullable Integer readiness, Facts facts) {

	/** Characters of a text that an encoder may read. */
	private static final int ENCODED = 1000;

	public MatchText {
		keywords = List.copyOf(keywords);
		fields = Set.copyOf(fields);
	}

	/** The main piece of a subject of which nothing but its words is known. */
	public static MatchText of(Kind kind, String id, String title, String text) {
		return new MatchText(new Subject(kind, id), "", title, text, List.of(), Set.of(), null, Facts.NONE);
	}

	/** Names this piece. */
	public MatchText piece(String name) {
		return new MatchText(this.subject, name, this.title, this.text, this.keywords, this.fields, this.readiness,
				this.facts);
	}

	/** The same text with these keywords. */
	public MatchText keywords(List<String> words) {
		return new MatchText(this.subject, this.piece, this.title, this.text, words, this.fields, this.readiness,
				this.facts);
	}

	/** The same text in these fields. */
	public MatchText fields(Set<String> codes) {
		return new MatchText(this.subject, this.piece, this.title, this.text, this.keywords, codes, this.readiness,
				this.facts);
	}

	/** The same text at this readiness. */
	public MatchText readiness(@Nullable Integer level) {
		return new MatchText(this.subject, this.piece, this.title, this.text, this.keywords, this.fields, level,
				this.facts);
	}

	/** The same text with these facts. */
	public MatchText facts(Facts known) {
		return new MatchText(this.subject, this.piece, this.title, this.text, this.keywords, this.fields,
				this.readiness, known);
	}

	/** What an encoder reads besides the title: more would not be read anyway. */
	public String encoded() {
		String rest = String.join("；", this.keywords) + (this.keywords.isEmpty() ? "" : "。") + this.text;
		return rest.substring(0, Math.min(rest.length(), ENCODED));
	}

	/** Its words in one of its parts. */
	public String part(Part part) {
		return switch (part) {
			case TITLE -> this.title;
			case KEYWORDS -> String.join("；", this.keywords);
			case TEXT -> this.text;
		};
	}

	/** Tells a changed text from the same one. */
	long fingerprint() {
		long hash = Keys.hash(String.join("\0", this.title, this.text, String.join("\1", this.keywords)));
		return 31 * hash + Keys.hash(new TreeSet<>(this.fields) + " " + this.readiness + " " + this.facts);
	}

	/** Whether it says nothing at all. */
	public boolean isBlank() {
		return this.title.isBlank() && this.text.isBlank() && this.keywords.isEmpty();
	}

}
