package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The terms that two texts have in common: the longest stretches of both that are whole
 * words in at least one of them.
 */
final class CommonTerms {

	private final List<Units> asking;

	private final List<Units> offering;

	private final Map<String, Term> terms = new LinkedHashMap<>();

	private CommonTerms(List<Units> asking, List<Units> offering) {
		this.asking = asking;
		this.offering = offering;
	}

	/** The terms in the order of the asking text. */
	static Collection<Term> of(List<Units> asking, List<Units> offering) {
		var common = new CommonTerms(asking, offering);
		asking.forEach(common::collect);
		return common.terms.values();
	}

	private void collect(Units units) {
		int at = 0;
		while (at < units.size()) {
			Stretch longest = longest(units, at);
			if (longest != null) {
				add(units, longest);
			}
			at += (longest != null) ? longest.length : 1;
		}
	}

	private @Nullable Stretch longest(Units units, int at) {
		Stretch longest = null;
		for (Units other : this.offering) {
			for (int there = 0; there < other.size(); there++) {
				int length = units.common(at, other, there);
				if (length > 0 && (longest == null || length > longest.length)) {
					longest = new Stretch(at, length, other, there);
				}
			}
		}
		return longest;
	}

	/**
	 * Adds the longest whole words within a common stretch, and then those beside them.
	 */
	private void add(Units units, Stretch stretch) {
		for (int length = stretch.length; length > 0; length--) {
			for (int skip = 0; skip + length <= stretch.length; skip++) {
				Stretch inner = stretch.part(skip, length);
				if (tells(units, inner.from, inner.from + length) && (units.wholeWords(inner.from, inner.from + length)
						|| inner.other.wholeWords(inner.there, inner.there + length))) {
					addTerm(units, inner.from, inner.from + length);
					add(units, stretch.part(0, skip));
					add(units, stretch.part(skip + length, stretch.length - skip - length));
					return;
				}
			}
		}
	}

	/** Two characters at least, or a word with a letter. */
	private static boolean tells(Units units, int from, int to) {
		return to - from > 1
				|| (Keys.isWord(units.key(from)) && units.plain(from, to).chars().anyMatch(Character::isLetter));
	}

	private void addTerm(Units units, int from, int to) {
		List<Long> keys = new ArrayList<>();
		for (int i = from; i < to; i++) {
			keys.add(units.key(i));
		}
		this.terms.computeIfAbsent(keys.toString(), (name) -> new Term(units.plain(from, to),
				spans(this.asking, units, from, to), spans(this.offering, units, from, to)));
	}

	private static List<Reason.Span> spans(List<Units> text, Units units, int from, int to) {
		var spans = new ArrayList<Reason.Span>();
		for (Units part : text) {
			for (int i = 0; i < part.size(); i++) {
				if (part.common(i, units, from) >= to - from) {
					spans.add(part.span(i, i + to - from));
				}
			}
		}
		return spans;
	}

	/** The tokens of which a plain term consists, pairs included. */
	static Set<Long> keys(String plain) {
		var keys = new LinkedHashSet<Long>();
		Tokens.scan(plain, (token) -> keys.add(token.key()));
		return keys;
	}

	/**
	 * A term of both texts.
	 *
	 * @param plain as the matching reads it in the asking text
	 * @param asking where it stands there
	 * @param offering where it stands in the other
	 */
	record Term(String plain, List<Reason.Span> asking, List<Reason.Span> offering) {
	}

	/** Tokens that stand in both texts. */
	private record Stretch(int from, int length, Units other, int there) {

		Stretch part(int skip, int rest) {
			return new Stretch(this.from + skip, rest, this.other, this.there + skip);
		}

	}

}
