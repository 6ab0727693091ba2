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

	/**
	 * Counts.
	 * @param pieces those of one subject one after the other
	 */
	static Statistics of(Collection<Piece> pieces) {
		var sums = new EnumMap<Kind, KindSums>(Kind.class);
		for (Kind kind : Kind.values()) {
			sums.put(kind, new KindSums());
		}
		pieces.forEach((piece) -> Objects.requireNonNull(sums.get(piece.subject().kind())).add(piece));
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
