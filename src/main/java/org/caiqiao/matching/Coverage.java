package org.caiqiao.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
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

	static Coverage of(Instant at, List<Standing> standings) {
		Map<Level, Integer> needs = new EnumMap<>(Level.class);
		Map<Kind, Integer> suggested = new EnumMap<>(Kind.class);
		Map<Kind, Integer> all = new EnumMap<>(Kind.class);
		for (Standing one : standings) {
			all.merge(one.subject().kind(), 1, Integer::sum);
			if (one.asks()) {
				needs.merge(one.level(), 1, Integer::sum);
			}
			else if (one.shown() > 0) {
				suggested.merge(one.subject().kind(), 1, Integer::sum);
			}
		}
		List<Subject> unmet = standings.stream()
			.filter(one -> one.asks() && one.level().compareTo(Level.FAIR) < 0)
			.map(Standing::subject)
			.toList();
		return new Coverage(at, needs, unmet, suggested, all, topShare(standings));
	}

	private static double topShare(List<Standing> standings) {
		List<Integer> lists = standings.stream()
			.map(Standing::shown)
			.filter(places -> places > 0)
			.sorted(Comparator.reverseOrder())
			.toList();
		long sum = lists.stream().mapToLong(Integer::longValue).sum();
		long top = lists.stream().limit(Math.ceilDiv(lists.size(), TWENTIETH)).mapToLong(Integer::longValue).sum();
		return (sum == 0) ? 0 : (double) top / sum;
	}

	/** How many of a kind stand in no list. */
	public int never(Kind kind) {
		return this.all.getOrDefault(kind, 0) - this.suggested.getOrDefault(kind, 0);
	}

}
