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

	/**
	 * Tokens of a stretch that are looked at together. Hardly a sentence has more, and
	 * texts that are copies of each other stay quick to explain.
	 */
	private static final int LONGEST = 100;

	private final List<Units> asking;

	private final List<Units> offering;

	private final Starts starts;

	private final Map<List<Long>, Term> terms = new LinkedHashMap<>();

	private CommonTerms(List<Units> asking, List<Units> offering) {
		this.asking = asking;
		this.offering = offering;
		this.starts = new Starts(offering);
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
		for (Starts.Place place : this.starts.of(units, at)) {
			int length = units.common(at, place.units(), place.at(), LONGEST);
			if (longest == null || length > longest.length) {
				longest = new Stretch(at, length, place.units(), place.at());
			}
			if (length == LONGEST) {
				break;
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
		this.terms.computeIfAbsent(keys, (same) -> new Term(units, from, to));
	}

	/** The tokens of which a plain term consists, pairs included. */
	static Set<Long> keys(String plain) {
		var keys = new LinkedHashSet<Long>();
		Tokens.scan(plain, (token) -> keys.add(token.key()));
		return keys;
	}

	/**
	 * A term of both texts. Where it stands is looked up only for terms that are told.
	 */
	final class Term {

		private final Units units;

		private final int from;

		private final int to;

		private Term(Units units, int from, int to) {
			this.units = units;
			this.from = from;
			this.to = to;
		}

		/** As the matching reads it in the asking text. */
		String plain() {
			return this.units.plain(this.from, this.to);
		}

		/** Where it stands there. */
		List<Reason.Span> asking() {
			return spans(CommonTerms.this.asking);
		}

		/** Where it stands in the other. */
		List<Reason.Span> offering() {
			return spans(CommonTerms.this.offering);
		}

		private List<Reason.Span> spans(List<Units> text) {
			int length = this.to - this.from;
			var spans = new ArrayList<Reason.Span>();
			for (Units part : text) {
				for (int i = 0; i < part.size(); i++) {
					if (part.common(i, this.units, this.from, length) == length) {
						spans.add(part.span(i, i + length));
					}
				}
			}
			return spans;
		}

	}

	/** Tokens that stand in both texts. */
	private record Stretch(int from, int length, Units other, int there) {

		Stretch part(int skip, int rest) {
			return new Stretch(this.from + skip, rest, this.other, this.there + skip);
		}

	}

}
