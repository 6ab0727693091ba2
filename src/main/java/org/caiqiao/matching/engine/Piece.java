package org.caiqiao.matching.engine;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the matching keeps of a text.
 *
 * @param subject whose text it is
 * @param name names the piece within the subject
 * @param fingerprint tells a changed text from the same one
 * @param terms its tokens
 * @param length the sum of what the terms offer
 * @param vector its meaning, of unit length; null while the text is not encoded
 * @param fields codes of its fields
 * @param readiness 1 to 9, or null
 * @param facts what else is known
 */
record Piece(Subject subject, String name, long fingerprint, Terms terms, double length, float @Nullable [] vector,
		Set<String> fields, @Nullable Integer readiness, Facts facts) {

	static Piece of(MatchText text, float @Nullable [] vector) {
		Terms terms = Terms.of(text);
		return new Piece(text.subject(), text.piece(), text.fingerprint(), terms, terms.length(), vector, text.fields(),
				text.readiness(), text.facts());
	}

}
