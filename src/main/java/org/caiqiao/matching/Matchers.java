package org.caiqiao.matching;

import java.time.Clock;
import java.time.LocalDate;

import org.caiqiao.matching.engine.Circumstances;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Makes what finds and scores matches in the portal: by the ranking in use, the day and
 * what became of pairs before, so that every page gives a pair the same score.
 */
@Component
class Matchers {

	private final CurrentRanking ranking;

	private final Clock clock;

	Matchers(CurrentRanking ranking, Clock clock) {
		this.ranking = ranking;
		this.clock = clock;
	}

	/**
	 * By the ranking in use.
	 * @param history what became of the pairs that are looked at
	 */
	Matcher of(Snapshot snapshot, Circumstances.History history) {
		return of(snapshot, history, this.ranking.get());
	}

	/** By another ranking than the one in use. */
	Matcher of(Snapshot snapshot, Circumstances.History history, Ranking other) {
		return new Matcher(snapshot, other, new Circumstances(LocalDate.now(this.clock), history));
	}

	/** For the pairs of a text that nobody has said anything about yet. */
	Matcher ofDraft(Snapshot snapshot) {
		return of(snapshot, Circumstances.NONE.history());
	}

}
