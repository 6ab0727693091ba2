package org.caiqiao.matching.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What is usual in the whole index, kind by kind. */
record Statistics(Map<Kind, KindStatistics> kinds) {

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
		var all = new KindSums();
		sums.values().forEach(all::addVectors);
		float[] common = all.mean(null, HELD_BACK);
		var kinds = new EnumMap<Kind, KindStatistics>(Kind.class);
		sums.forEach((kind, sum) -> kinds.put(kind, sum.statistics(sum.mean(common, BORROWED))));
		return new Statistics(kinds);
	}

	KindStatistics of(Kind kind) {
		return Objects.requireNonNull(this.kinds.get(kind));
	}

}
