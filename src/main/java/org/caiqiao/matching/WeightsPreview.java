package org.caiqiao.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;

import org.springframework.stereotype.Component;

/** Tells what another ranking would change, by the lists of the newest needs. */
@Component
class WeightsPreview {

	private static final int NEEDS = 20;

	private static final int LIST = 10;

	private final MatchingIndex index;

	private final Matchers matchers;

	private final MatchFeedback feedback;

	WeightsPreview(MatchingIndex index, Matchers matchers, MatchFeedback feedback) {
		this.index = index;
		this.matchers = matchers;
		this.feedback = feedback;
	}

	/** What this ranking would change in the best ten achievements and experts each. */
	Effect of(Ranking other) {
		PairHistory history = this.feedback.history();
		return this.index.ask(snapshot -> compare(snapshot, this.matchers.of(snapshot, history),
				this.matchers.of(snapshot, history, other), history));
	}

	private static Effect compare(Snapshot snapshot, Matcher now, Matcher then, PairHistory history) {
		List<Subject> needs = snapshot.subjects()
			.stream()
			.filter(subject -> subject.kind() == Kind.NEED)
			.sorted(Comparator.comparing((Subject need) -> Long.parseLong(need.id())).reversed())
			.limit(NEEDS)
			.toList();
		int lists = 0;
		int changed = 0;
		int reordered = 0;
		int places = 0;
		for (Subject need : needs) {
			for (Kind wanted : List.of(Kind.ACHIEVEMENT, Kind.EXPERT)) {
				List<Subject> before = best(now, history, need, wanted);
				List<Subject> after = best(then, history, need, wanted);
				Set<Subject> fresh = new HashSet<>(after);
				before.forEach(fresh::remove);
				lists++;
				places += after.size();
				changed += fresh.size();
				reordered += (fresh.isEmpty() && !after.equals(before)) ? 1 : 0;
			}
		}
		return new Effect(needs.size(), lists, places, changed, reordered);
	}

	private static List<Subject> best(Matcher matcher, PairHistory history, Subject need, Kind wanted) {
		return matcher.best(need, wanted, LIST, offer -> !history.refused(need, offer))
			.stream()
			.map(Match::offering)
			.toList();
	}

	/**
	 * What would change.
	 *
	 * @param needs needs looked at
	 * @param lists their lists, of achievements and of experts
	 * @param places places in these lists
	 * @param changed places that somebody else would have
	 * @param reordered lists of the same in another order
	 */
	record Effect(int needs, int lists, int places, int changed, int reordered) {
	}

}
