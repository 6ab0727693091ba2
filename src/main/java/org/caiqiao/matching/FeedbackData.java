package org.caiqiao.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;

import org.springframework.stereotype.Component;

/** What a person said of matches, for the download of all that is kept about somebody. */
@Component
class FeedbackData implements PersonalData {

	private final PairFeedbacks feedbacks;

	FeedbackData(PairFeedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	@Override
	public String part() {
		return "matching";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		List<Map<String, String>> all = this.feedbacks.by(account.value())
			.stream()
			.map(one -> Map.of("match", PairAddress.of(one.asking(), one.offering()), "verdict", one.verdict().name(),
					"reason", Objects.toString(one.said().reason(), ""), "words", one.said().words(), "givenAt",
					one.said().at().toString()))
			.toList();
		return all.isEmpty() ? Map.of() : Map.of("feedback", all);
	}

}
