package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Subject;

/** Adds up the lists of all needs. */
final class StandingCount {

	private final List<Standing> needs = new ArrayList<>();

	private final Map<Subject, Integer> lists = new HashMap<>();

	/** The best achievements of a need, and its best experts, the best first. */
	void add(Subject need, List<Match> achievements, List<Match> experts) {
		this.needs.add(achievements.isEmpty() ? new Standing(need, 0, Level.NONE, 0)
				: new Standing(need, 0, achievements.getFirst().level(), achievements.getFirst().score()));
		place(achievements);
		place(experts);
	}

	/** Only what a reader would see counts. */
	private void place(Collection<Match> matches) {
		matches.stream()
			.filter(match -> match.level() != Level.NONE)
			.forEach(match -> this.lists.merge(match.offering(), 1, Integer::sum));
	}

	/**
	 * How everything came off.
	 * @param all what there is, so that what stands in no list is told too
	 */
	List<Standing> result(Collection<Subject> all) {
		var standings = new ArrayList<>(this.needs);
		all.stream()
			.filter(subject -> !subject.kind().asks())
			.map(subject -> new Standing(subject, this.lists.getOrDefault(subject, 0), Level.NONE, 0))
			.forEach(standings::add);
		return standings;
	}

}
