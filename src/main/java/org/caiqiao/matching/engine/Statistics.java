package org.caiqiao.matching.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is usual in the whole index, kind by kind.
 *
 * @param kinds what is usual of each kind
 * @param pairs the same as far as pairs with another kind are concerned: a third kind has
 * no say in their scores
 */
record Statistics(Map<Kind, KindStatistics> kinds, Map<Set<Kind>, Map<Kind, KindStatistics>> pairs) {

	/**
	 * A kind with few vectors borrows as if it had so many more like those of all kinds.
	 */
	private static final int BORROWED = 20;

	/**
	 * An index with few vectors holds back: its mean would be the texts themselves.
	 */
	private static final int HELD_BACK = 10;

	/** Adds up what the parts of the index are made of. */
	static Statistics of(Collection<Map<Kind, KindSums>> parts) {
		var sums = new EnumMap<Kind, KindSums>(Kind.class);
		for (Kind kind : Kind.values()) {
			var sum = new KindSums();
			parts.forEach((part) -> sum.add(Objects.requireNonNull(part.get(kind))));
			sums.put(kind, sum);
		}
		var pairs = new HashMap<Set<Kind>, Map<Kind, KindStatistics>>();
		for (Kind one : Kind.values()) {
			for (Kind other : Kind.values()) {
				pairs.computeIfAbsent(EnumSet.of(one, other), (both) -> among(sums, both));
			}
		}
		return new Statistics(among(sums, sums.keySet()), pairs);
	}

	private static Map<Kind, KindStatistics> among(Map<Kind, KindSums> sums, Set<Kind> some) {
		var all = new KindSums();
		some.forEach((kind) -> all.addVectors(Objects.requireNonNull(sums.get(kind))));
		Means common = all.means(Means.NONE, HELD_BACK);
		var kinds = new EnumMap<Kind, KindStatistics>(Kind.class);
		some.forEach((kind) -> {
			KindSums sum = Objects.requireNonNull(sums.get(kind));
			kinds.put(kind, sum.statistics(sum.means(common, BORROWED)));
		});
		return kinds;
	}

	KindStatistics of(Kind kind) {
		return Objects.requireNonNull(this.kinds.get(kind));
	}

	/** Of a kind, for its pairs with things of another or the same kind. */
	KindStatistics of(Kind kind, Kind other) {
		return Objects.requireNonNull(Objects.requireNonNull(this.pairs.get(EnumSet.of(kind, other))).get(kind));
	}

}
