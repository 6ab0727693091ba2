package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A match as a reader sees it.
 *
 * @param subject the partner found
 * @param url its page
 * @param title its title, or an expert's name
 * @param teaser what it is about, in a sentence
 * @param level how well the pair fits
 * @param points the score, 0 to 100
 * @param carriedBy the title of the piece of evidence that carried an expert's match;
 * null otherwise
 * @param reasons why, the weightiest first, in the reader's language
 * @param base the points that a pair has of which nothing speaks for it nor against it
 * @param demo whether the partner is invented
 * @param explanation the page that explains the pair; empty for a draft
 * @param ask where to ask for an introduction; empty for a draft, and for the office
 * @param refused whether one of the two sides said that it is not a match; only the
 * office sees such pairs
 * @param moved which way it moved in its list so that lists are spread; null if it did
 * not
 */
public record MatchView(Subject subject, String url, String title, String teaser, Level level, int points,
		@Nullable String carriedBy, List<Why> reasons, int base, boolean demo, String explanation, String ask,
		boolean refused, Fairness.@Nullable Move moved) {

	/**
	 * As the match of this thing of the index, at its place in a list.
	 * @param office whether for the office, which asks nobody for an introduction
	 */
	MatchView of(Subject query, boolean office, boolean byOneSideRefused, Fairness.@Nullable Move inList) {
		return new MatchView(this.subject, this.url, this.title, this.teaser, this.level, this.points, this.carriedBy,
				this.reasons, this.base, this.demo, PairAddress.of(query, this.subject),
				office ? "" : PairAddress.ask(this.subject, query), byOneSideRefused, inList);
	}

	/** The same where it stands in no list. */
	MatchView alone() {
		return new MatchView(this.subject, this.url, this.title, this.teaser, this.level, this.points, this.carriedBy,
				this.reasons, this.base, this.demo, this.explanation, this.ask, this.refused, null);
	}

	/**
	 * One reason.
	 *
	 * @param text the reason in a phrase
	 * @param points its part of the score; negative where it speaks against the pair
	 */
	public record Why(String text, int points) {

		/** Whether it speaks against the pair. */
		public boolean against() {
			return this.points < 0;
		}
	}

}
