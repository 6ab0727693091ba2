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

	WeightsPreview(MatchingIndex index, Matchers matchers) {
		this.index = index;
		this.matchers = matchers;
	}

	/** What this ranking would change in the best ten achievements and experts each. */
	Effect of(Ranking other) {
		return this.index
			.ask(snapshot -> compare(snapshot, this.matchers.ofAll(snapshot), this.matchers.ofAll(snapshot, other)));
	}

	private static Effect compare(Snapshot snapshot, Matcher now, Matcher then) {
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
				List<Subject> before = best(now, need, wanted);
				List<Subject> after = best(then, need, wanted);
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

	private static List<Subject> best(Matcher matcher, Subject need, Kind wanted) {
		return matcher.best(need, wanted, LIST, any -> true).stream().map(Match::offering).toList();
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
