package org.caiqiao.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.caiqiao.matching.engine.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The best achievement and the best expert of a need, side by side: a result on the shelf
 * and somebody's wider ability are two different offers.
 *
 * @param achievement the best achievement
 * @param expert the best expert
 */
record TwoSeries(MatchView achievement, MatchView expert) {

	/** So many points are no difference. */
	private static final int EQUAL = 3;

	/** Of what was found; null where one of the two series is empty. */
	static @Nullable TwoSeries of(Map<Kind, List<MatchView>> found) {
		List<MatchView> achievements = found.getOrDefault(Kind.ACHIEVEMENT, List.of());
		List<MatchView> experts = found.getOrDefault(Kind.EXPERT, List.of());
		return (achievements.isEmpty() || experts.isEmpty()) ? null : new TwoSeries(best(achievements), best(experts));
	}

	/** By its true score, whatever place it has. */
	private static MatchView best(List<MatchView> found) {
		return Collections.max(found, Comparator.comparingInt(MatchView::points)).alone();
	}

	/** Key of the sentence that tells which fits better. */
	public String sentence() {
		int more = this.expert.points() - this.achievement.points();
		return "matching.series." + ((more > EQUAL) ? "expert" : (more < -EQUAL) ? "achievement" : "equal");
	}

}
