package org.caiqiao.matching;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.matching.engine.Level;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what became of matches whose one side asked the other for an introduction: how
 * often each level was accepted, and which pairs proved to fit.
 */
@Service
@Transactional
public class MatchOutcomes {

	private final MatchOutcomeRows outcomes;

	private final MatchingService matching;

	private final MatchFeedback feedback;

	private final Clock clock;

	MatchOutcomes(MatchOutcomeRows outcomes, MatchingService matching, MatchFeedback feedback, Clock clock) {
		this.outcomes = outcomes;
		this.matching = matching;
		this.feedback = feedback;
		this.clock = clock;
	}

	/**
	 * Keeps that one side asked the other, with the level that the pair has now; a pair
	 * that is not in the index has none and is not counted.
	 * @param request names the request for the answer to come
	 */
	public void asked(long request, MatchedPair pair) {
		this.matching.pair(pair.asking(), pair.offering(), (snapshot, match) -> match.level())
			.ifPresent(level -> this.outcomes
				.save(new MatchOutcome(request, pair.asking(), pair.offering(), level, this.clock.instant())));
	}

	/** Keeps that the other side agreed: the pair proved to fit. */
	public void accepted(long request, MatchedPair pair, AccountId by) {
		this.outcomes.findById(request).ifPresent(outcome -> outcome.answer(true));
		proved(pair, by);
	}

	/**
	 * Keeps that a pair proved to fit: the two met and it was worth it, or they agreed.
	 */
	public void proved(MatchedPair pair, AccountId by) {
		this.feedback.proved(pair.need(), pair.offering().kind(), pair.offer(), by);
	}

	/**
	 * Takes that back, as what was said of how the two met was corrected; an introduction
	 * that was accepted still proves it.
	 */
	public void disproved(MatchedPair pair) {
		this.feedback.disproved(pair.need(), pair.offering().kind(), pair.offer());
	}

	/** Keeps that the other side did not agree; that is no word on the pair itself. */
	public void declined(long request) {
		this.outcomes.findById(request).ifPresent(outcome -> outcome.answer(false));
	}

	/** How often matches of each level were asked about and accepted, the best first. */
	@Transactional(readOnly = true)
	List<Acceptance> byLevel() {
		Map<Level, MatchOutcomeRows.Counted> counted = this.outcomes.byLevel()
			.stream()
			.collect(Collectors.toMap(MatchOutcomeRows.Counted::getLevel, Function.identity()));
		return Arrays.stream(Level.values()).map(level -> Acceptance.of(level, counted.get(level))).toList().reversed();
	}

}
