package org.caiqiao.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said and done about pairs, as judgements of their texts to learn from. */
@Component
@Transactional(readOnly = true)
class PairJudgements {

	private final PairFeedbacks feedbacks;

	PairJudgements(PairFeedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	/**
	 * The judged pairs of needs with achievements or with experts. A "no" for a reason
	 * that says nothing of the texts is none; where people disagree the "no" counts.
	 */
	public List<Judged> of(Kind offered) {
		Map<List<Subject>, Judged> judged = new LinkedHashMap<>();
		this.feedbacks.of(offered)
			.stream()
			.filter(one -> one.verdict() == Verdict.FITS || Objects.requireNonNull(one.said().reason()).ofTexts())
			.forEach(one -> judged.merge(List.of(one.asking(), one.offering()),
					new Judged(one.asking(), one.offering(), one.verdict() == Verdict.FITS),
					(said, other) -> said.fits() ? other : said));
		return List.copyOf(judged.values());
	}

	/**
	 * A judged pair.
	 *
	 * @param asking the need
	 * @param offering the achievement or expert
	 * @param fits whether it proved to fit, or was called no match
	 */
	record Judged(Subject asking, Subject offering, boolean fits) {

		/** The levels of the judges: unrelated, or well related as both sides agreed. */
		private static final int NO = 1;

		private static final int YES = 3;

		/** As a line of a file of judgements. */
		String line() {
			return this.asking.id() + "\t" + this.offering.id() + "\t" + (this.fits ? YES : NO);
		}

	}

}
