package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a text a common stretch may begin, found by its first two tokens: single
 * characters stand in too many places of a long text to try them all.
 */
final class Starts {

	private final Map<Two, List<Place>> pairs = new HashMap<>();

	private final Map<Long, List<Place>> first = new HashMap<>();

	Starts(List<Units> text) {
		for (Units units : text) {
			for (int at = 0; at < units.size(); at++) {
				var place = new Place(units, at);
				this.first.putIfAbsent(units.key(at), List.of(place));
				if (goesOn(units, at)) {
					this.pairs.computeIfAbsent(Two.of(units, at), (same) -> new ArrayList<>()).add(place);
				}
			}
		}
	}

	/**
	 * Where a stretch that begins here may begin in the text, in its order; where no two
	 * tokens are in common, the first place of the one.
	 */
	List<Place> of(Units units, int at) {
		List<Place> places = goesOn(units, at) ? this.pairs.getOrDefault(Two.of(units, at), List.of()) : List.of();
		return places.isEmpty() ? this.first.getOrDefault(units.key(at), List.of()) : places;
	}

	private static boolean goesOn(Units units, int at) {
		return at + 1 < units.size() && units.joined(at + 1);
	}

	/**
	 * A token of the text.
	 *
	 * @param units the part it stands in
	 * @param at its place there
	 */
	record Place(Units units, int at) {
	}

	/** The keys of two tokens, one right after the other. */
	private record Two(long one, long next) {

		static Two of(Units units, int at) {
			return new Two(units.key(at), units.key(at + 1));
		}

	}

}
