package org.caiqiao.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.caiqiao.matching.engine.Circumstances;
import org.caiqiao.matching.engine.Subject;

/**
 * What was said and done about pairs. To the ranking the "no" counts where people
 * disagree; out of the lists only a "no" of one of the two sides takes a pair, or a
 * conflict.
 */
final class PairHistory implements Circumstances.History {

	private final Map<Pair, Integer> known = new HashMap<>();

	private final Set<Pair> refused = new HashSet<>();

	private final Map<Subject, Set<Subject>> deeds = new HashMap<>();

	static PairHistory of(Collection<PairFeedback> feedbacks) {
		var history = new PairHistory();
		for (PairFeedback one : feedbacks) {
			var pair = new Pair(one.asking(), one.offering());
			history.known.merge(pair, (one.verdict() == Verdict.FITS) ? 1 : -1, Math::min);
			if (one.hides()) {
				history.refused.add(pair);
			}
			if (one.side() == FeedbackSide.DEED && one.verdict() == Verdict.FITS) {
				history.deeds.computeIfAbsent(one.offering(), offering -> new HashSet<>()).add(one.asking());
			}
		}
		return history;
	}

	@Override
	public int of(Subject asking, Subject offering) {
		return this.known.getOrDefault(new Pair(asking, offering), 0);
	}

	@Override
	public Collection<Subject> deeds(Subject offering) {
		return this.deeds.getOrDefault(offering, Set.of());
	}

	/** Whether one of the two, named in any order, called the other no match. */
	boolean refused(Subject one, Subject other) {
		return this.refused.contains(one.kind().asks() ? new Pair(one, other) : new Pair(other, one));
	}

	private record Pair(Subject asking, Subject offering) {
	}

}
