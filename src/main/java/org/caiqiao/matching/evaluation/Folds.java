package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Parts of the needs, of which each in turn is measured with what was learned of the
 * others. Needs of the same title stay together: what was learned of one would be known
 * of the other.
 *
 * @param parts the part of each need, from 0
 * @param count how many parts there are
 */
record Folds(Map<String, Integer> parts, int count) {

	/**
	 * Divides needs.
	 * @param titles the title of each need
	 * @param seed decides who comes into which part
	 */
	static Folds of(Map<String, String> titles, int count, long seed) {
		var together = new TreeMap<String, List<String>>();
		titles.forEach((need, title) -> together.computeIfAbsent(title.strip(), (same) -> new ArrayList<>()).add(need));
		var groups = new ArrayList<>(together.values());
		Collections.shuffle(groups, new Random(seed));
		var parts = new HashMap<String, Integer>();
		for (int i = 0; i < groups.size(); i++) {
			for (String need : groups.get(i)) {
				parts.put(need, i % count);
			}
		}
		return new Folds(parts, count);
	}

	int of(String need) {
		return this.parts.getOrDefault(need, 0);
	}

}
