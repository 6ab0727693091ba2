package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.evaluation.FeedbackReport;
import org.caiqiao.matching.evaluation.FeedbackTraining;
import org.caiqiao.matching.evaluation.JudgedPair;
import org.caiqiao.shared.Rejected;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Learns figures of the ranking from what was said and done about pairs that are in the
 * index. What was learned is used only when an officer has read the report.
 */
@Component
class Learning {

	private final PairJudgements judgements;

	private final MatchingIndex index;

	private final Matchers matchers;

	private final MatchFeedback feedback;

	private final RankingManagement rankings;

	private final JsonMapper json;

	Learning(PairJudgements judgements, MatchingIndex index, Matchers matchers, MatchFeedback feedback,
			RankingManagement rankings, JsonMapper json) {
		this.judgements = judgements;
		this.index = index;
		this.matchers = matchers;
		this.feedback = feedback;
		this.rankings = rankings;
		this.json = json;
	}

	/** How many pairs there are to learn from, and of how many needs. */
	Material material() {
		List<JudgedPair> pairs = pairs();
		return new Material(pairs.size(), pairs.stream().map(JudgedPair::title).distinct().count(),
				pairs.stream().filter(JudgedPair::fits).count());
	}

	/**
	 * Learns, and keeps the result to be read.
	 * @throws Rejected if too little is judged to learn from
	 */
	void learn(SignedIn who) {
		var training = FeedbackTraining.of(pairs());
		if (training.reports().isEmpty()) {
			throw Rejected.because("matching.learning.few", FeedbackTraining.PAIRS, FeedbackTraining.NEEDS);
		}
		this.rankings.propose(who, StoredFigures.of(training.figures()),
				this.json.writeValueAsString(training.reports()));
	}

	/** The report that was kept with learned figures, by the name of the model. */
	Map<String, FeedbackReport> report(RankingVersion trained) {
		return this.json.readValue(trained.report(), new TypeReference<>() {
		});
	}

	private List<JudgedPair> pairs() {
		return this.index.ask(snapshot -> {
			Matcher matcher = this.matchers.of(snapshot, this.feedback.history());
			var pairs = new ArrayList<JudgedPair>();
			for (Kind offered : List.of(Kind.ACHIEVEMENT, Kind.EXPERT)) {
				this.judgements.of(offered)
					.forEach(judged -> matcher.pair(judged.asking(), judged.offering())
						.ifPresent(match -> pairs.add(new JudgedPair(title(snapshot, judged), match, judged.fits()))));
			}
			return pairs;
		});
	}

	private static String title(Snapshot snapshot, PairJudgements.Judged judged) {
		MatchText need = snapshot.text(judged.asking(), "");
		return need.title().isBlank() ? need.text() : need.title();
	}

	/**
	 * What there is to learn from.
	 *
	 * @param pairs judged pairs
	 * @param needs of how many needs
	 * @param fitting how many of the pairs proved to fit
	 */
	record Material(int pairs, long needs, long fitting) {
	}

}
