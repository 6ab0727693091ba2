package org.caiqiao.matching;

import java.time.Clock;
import java.time.LocalDate;

import org.caiqiao.matching.engine.Circumstances;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;

import org.springframework.stereotype.Component;

/**
 * Makes what finds and scores matches in the portal: by the ranking in use, the day and
 * what became of pairs before, so that every page gives a pair the same score.
 */
@Component
class Matchers {

	private final CurrentRanking ranking;

	private final MatchFeedback feedback;

	private final Clock clock;

	Matchers(CurrentRanking ranking, MatchFeedback feedback, Clock clock) {
		this.ranking = ranking;
		this.feedback = feedback;
		this.clock = clock;
	}

	/** For the pairs of one thing that is in the index. */
	Matcher of(Snapshot snapshot, Subject query) {
		return with(snapshot, this.ranking.get(), this.feedback.history(query));
	}

	/** For any pairs. */
	Matcher ofAll(Snapshot snapshot) {
		return ofAll(snapshot, this.ranking.get());
	}

	/** For any pairs, by another ranking than the one in use. */
	Matcher ofAll(Snapshot snapshot, Ranking other) {
		return with(snapshot, other, this.feedback.history());
	}

	/** For the pairs of a text that nobody has said anything about yet. */
	Matcher ofDraft(Snapshot snapshot) {
		return with(snapshot, this.ranking.get(), Circumstances.NONE.history());
	}

	private Matcher with(Snapshot snapshot, Ranking by, Circumstances.History history) {
		return new Matcher(snapshot, by, new Circumstances(LocalDate.now(this.clock), history));
	}

}
