package org.caiqiao.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Subject;

/**
 * How well matching serves everybody: who finds nothing, who is never found, and whether
 * a few are found by all.
 *
 * @param at when it was counted
 * @param needs how many needs there are, by the level of their best achievement
 * @param unmet the needs whose best achievement is at most weakly related
 * @param suggested how many achievements and experts stand in some need's best ten
 * @param all how many achievements and experts there are
 * @param topShare the share of all places in these lists that the most suggested
 * twentieth has, 0 to 1
 */
record Coverage(Instant at, Map<Level, Integer> needs, List<Subject> unmet, Map<Kind, Integer> suggested,
		Map<Kind, Integer> all, double topShare) {

	private static final int TWENTIETH = 20;

	/** How many of a kind stand in no list. */
	public int never(Kind kind) {
		return this.all.getOrDefault(kind, 0) - this.suggested.getOrDefault(kind, 0);
	}

	/** Adds up the lists of all needs. */
	static final class Count {

		private final Map<Level, Integer> needs = new EnumMap<>(Level.class);

		private final List<Subject> unmet = new ArrayList<>();

		private final Map<Subject, Integer> places = new HashMap<>();

		/** The best achievements of a need, and its best experts, the best first. */
		void add(Subject need, List<Match> achievements, List<Match> experts) {
			Level best = achievements.isEmpty() ? Level.NONE : achievements.getFirst().level();
			this.needs.merge(best, 1, Integer::sum);
			if (best.compareTo(Level.FAIR) < 0) {
				this.unmet.add(need);
			}
			place(achievements);
			place(experts);
		}

		private void place(Collection<Match> matches) {
			matches.stream()
				.filter((match) -> match.level() != Level.NONE)
				.forEach((match) -> this.places.merge(match.offering(), 1, Integer::sum));
		}

		Coverage result(Instant at, Map<Kind, Integer> all) {
			Map<Kind, Integer> suggested = new EnumMap<>(Kind.class);
			this.places.keySet().forEach((subject) -> suggested.merge(subject.kind(), 1, Integer::sum));
			long sum = this.places.values().stream().mapToLong(Integer::longValue).sum();
			long top = this.places.values()
				.stream()
				.sorted(Comparator.reverseOrder())
				.limit(Math.ceilDiv(this.places.size(), TWENTIETH))
				.mapToLong(Integer::longValue)
				.sum();
			return new Coverage(at, this.needs, List.copyOf(this.unmet), suggested, all,
					(sum == 0) ? 0 : (double) top / sum);
		}

	}

}
