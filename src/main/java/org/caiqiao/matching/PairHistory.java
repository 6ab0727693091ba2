package org.caiqiao.matching;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.Circumstances;
import org.caiqiao.matching.engine.Subject;

/**
 * What was said and done about pairs, as the ranking sees it; where people disagree the
 * "no" counts.
 */
final class PairHistory {

	private PairHistory() {
	}

	static Circumstances.History of(Collection<PairFeedback> feedbacks) {
		Map<Pair, Integer> known = feedbacks.stream()
			.collect(Collectors.toMap(one -> new Pair(one.asking(), one.offering()),
					one -> (one.verdict() == Verdict.FITS) ? 1 : -1, Math::min));
		return (asking, offering) -> known.getOrDefault(new Pair(asking, offering), 0);
	}

	private record Pair(Subject asking, Subject offering) {
	}

}
