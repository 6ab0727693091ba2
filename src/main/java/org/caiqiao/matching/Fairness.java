package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the places in the lists of needs, so that a few do not fill all of them and
 * newcomers are seen. Scores stay what they are; only the order of a list changes, by
 * these rules:
 * <ol>
 * <li>The cap of a kind is three times its fair share of places, and at least 10 lists.
 * What stands in more lists steps back by up to 5 points, the further above the cap the
 * more.</li>
 * <li>What was published lately and stands in no list steps forward by 3 points, by 2 or
 * 1 if it stands in one or two.</li>
 * <li>The levels of a list stay where they are; only matches of one level change places.
 * So nothing passes what is more than 8 points better, nor what is of a better
 * level.</li>
 * <li>As long as nothing of a kind is above the cap its lists stay as they are, newcomers
 * or not.</li>
 * </ol>
 *
 * @param caps the cap of each kind of which something is above it
 * @param lists in how many lists each thing stands
 */
record Fairness(Map<Kind, Integer> caps, Map<Subject, Integer> lists) {

	/** Lists stay as they are. */
	static final Fairness NONE = new Fairness(Map.of(), Map.of());

	/** So many fair shares are the cap. */
	private static final int SHARES = 3;

	private static final int LOWEST_CAP = 10;

	private static final double MOST_DOWN = 5;

	/** From here on a newcomer is seen enough. */
	private static final int SEEN = 3;

	/** By what was counted last. */
	static Fairness of(List<Standing> standings) {
		Map<Kind, Integer> caps = new EnumMap<>(Kind.class);
		Map<Subject, Integer> lists = new HashMap<>();
		for (Kind kind : Kind.values()) {
			List<Standing> some = standings.stream().filter(one -> one.subject().kind() == kind).toList();
			int cap = cap(some);
			if (some.stream().anyMatch(one -> one.lists() > cap)) {
				caps.put(kind, cap);
				some.stream().filter(one -> one.lists() > 0).forEach(one -> lists.put(one.subject(), one.lists()));
			}
		}
		return new Fairness(caps, lists);
	}

	private static int cap(List<Standing> some) {
		long places = some.stream().mapToLong(Standing::lists).sum();
		return some.isEmpty() ? LOWEST_CAP : Math.max(LOWEST_CAP, (int) Math.ceilDiv(SHARES * places, some.size()));
	}

	/** Whether lists of a kind may change at all. */
	boolean spreads(Kind kind) {
		return this.caps.containsKey(kind);
	}

	/** How many matches to find for a list, so that there is something to change. */
	int candidates(Kind kind, int most) {
		return spreads(kind) ? most + Math.max(most, LOWEST_CAP) : most;
	}

	/** Whether it would step forward if it is a newcomer. */
	boolean hardlySeen(Subject offering) {
		return spreads(offering.kind()) && listsOf(offering) < SEEN;
	}

	/** By how many points it steps forward, or, below 0, back. */
	double step(Subject offering, boolean newcomer) {
		Integer cap = this.caps.get(offering.kind());
		if (cap == null) {
			return 0;
		}
		int stands = listsOf(offering);
		if (stands > cap) {
			return -MOST_DOWN * (stands - cap) / stands;
		}
		return newcomer ? Math.max(0, SEEN - stands) : 0;
	}

	private int listsOf(Subject offering) {
		return this.lists.getOrDefault(offering, 0);
	}

	/**
	 * Orders a list.
	 * @param best the best first
	 */
	List<Place> order(List<Match> best, Set<Subject> newcomers) {
		Integer[] order = new Integer[best.size()];
		for (Level level : Level.values()) {
			int[] places = IntStream.range(0, best.size()).filter(at -> best.get(at).level() == level).toArray();
			List<Integer> fair = Arrays.stream(places)
				.boxed()
				.sorted(Comparator.comparingDouble(at -> -points(best.get(at), newcomers)))
				.toList();
			IntStream.range(0, places.length).forEach(i -> order[places[i]] = fair.get(i));
		}
		var ordered = new ArrayList<Place>();
		for (int at = 0; at < order.length; at++) {
			Match match = best.get(order[at]);
			ordered.add(new Place(match, moved(order[at], at, step(match, newcomers))));
		}
		return ordered;
	}

	private double points(Match match, Set<Subject> newcomers) {
		return 100 * match.score() + step(match, newcomers);
	}

	private double step(Match match, Set<Subject> newcomers) {
		return step(match.offering(), newcomers.contains(match.offering()));
	}

	/** What made room for another is not told that it moved. */
	private static @Nullable Move moved(int before, int now, double step) {
		if (step < 0 && now > before) {
			return Move.BACK;
		}
		return (step > 0 && now < before) ? Move.FORWARD : null;
	}

	/**
	 * A place in a list.
	 *
	 * @param match what stands there
	 * @param moved which way it moved by these rules; null if it did not
	 */
	record Place(Match match, @Nullable Move moved) {
	}

	/** How a match moved in its list. */
	enum Move {

		/** It stands in many lists. */
		BACK,

		/** It is new. */
		FORWARD

	}

}
