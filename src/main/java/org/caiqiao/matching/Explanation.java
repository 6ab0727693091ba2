package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.matching.engine.Level;
import org.jspecify.annotations.Nullable;

/**
 * All that is told about one pair.
 *
 * @param level how well it fits
 * @param points the score, 0 to 100, the same as in lists
 * @param bars what the score is made of
 * @param reasons the same in phrases, the weightiest first
 * @param need the need's text
 * @param offer the text of the achievement, or of the expert's piece that carried the
 * match
 * @param carriedBy the title of that piece, empty for the profile; null for an
 * achievement
 * @param support titles of the expert's further pieces that fit
 * @param near sentences nearest in meaning; null while they are not encoded
 * @param meant whether nearness in meaning is one of the reasons; else its sentences
 * would explain nothing
 * @param toClear what the two sides should talk about first
 */
record Explanation(Level level, int points, List<ScoreBar> bars, List<MatchView.Why> reasons, MarkedText need,
		MarkedText offer, @Nullable String carriedBy, List<String> support, @Nullable List<NearSentences.Pair> near,
		boolean meant, List<String> toClear) {
}
