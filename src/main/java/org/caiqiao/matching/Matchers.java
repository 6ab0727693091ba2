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

	private final MatchFeedback feedback;

	private final Clock clock;

	Matchers(MatchFeedback feedback, Clock clock) {
		this.feedback = feedback;
		this.clock = clock;
	}

	/** For the pairs of one thing that is in the index. */
	Matcher of(Snapshot snapshot, Subject query) {
		return with(snapshot, this.feedback.history(query));
	}

	/** For any pairs. */
	Matcher ofAll(Snapshot snapshot) {
		return with(snapshot, this.feedback.history());
	}

	/** For the pairs of a text that nobody has said anything about yet. */
	Matcher ofDraft(Snapshot snapshot) {
		return with(snapshot, Circumstances.NONE.history());
	}

	private Matcher with(Snapshot snapshot, Circumstances.History history) {
		return new Matcher(snapshot, Ranking.standard(), new Circumstances(LocalDate.now(this.clock), history));
	}

}
