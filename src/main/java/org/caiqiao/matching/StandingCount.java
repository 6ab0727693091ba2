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

	private final Map<Subject, Integer> shown = new HashMap<>();

	/** The list of a need's achievements, and that of its experts. */
	void add(Subject need, Ranked achievements, Ranked experts) {
		this.needs.add(achievements.best().isEmpty() ? new Standing(need, 0, Level.NONE, 0) : new Standing(need, 0,
				achievements.best().getFirst().level(), achievements.best().getFirst().score()));
		for (Ranked list : List.of(achievements, experts)) {
			place(list.best(), this.lists);
			place(list.shown(), this.shown);
		}
	}

	/** Only what a reader would see counts. */
	private static void place(Collection<Match> matches, Map<Subject, Integer> places) {
		matches.stream()
			.filter(match -> match.level() != Level.NONE)
			.forEach(match -> places.merge(match.offering(), 1, Integer::sum));
	}

	/**
	 * How everything came off.
	 * @param all what there is, so that what stands in no list is told too
	 */
	List<Standing> result(Collection<Subject> all) {
		var standings = new ArrayList<>(this.needs);
		all.stream()
			.filter(subject -> !subject.kind().asks())
			.map(subject -> new Standing(subject, this.lists.getOrDefault(subject, 0),
					this.shown.getOrDefault(subject, 0), Level.NONE, 0))
			.forEach(standings::add);
		return standings;
	}

	/**
	 * A list of a need.
	 *
	 * @param best by their scores alone, the best first
	 * @param shown as readers get it
	 */
	record Ranked(List<Match> best, List<Match> shown) {
	}

}
