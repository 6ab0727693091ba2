package org.caiqiao.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.account.AccountErased;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What a person said of matches and changed in their ranking. Judgements and figures stay
 * when the account goes, without the words and without the person.
 */
@Component
class FeedbackData implements PersonalData {

	private final PairFeedbacks feedbacks;

	private final RankingVersions versions;

	FeedbackData(PairFeedbacks feedbacks, RankingVersions versions) {
		this.feedbacks = feedbacks;
		this.versions = versions;
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
		List<Map<String, String>> rankings = this.versions.by(account.value())
			.stream()
			.map(one -> Map.of("origin", one.origin().name(), "figures", one.figures().text(), "madeAt",
					one.madeAt().toString(), "usedAt", Objects.toString(one.usedAt(), "")))
			.toList();
		Map<String, Object> parts = new LinkedHashMap<>();
		if (!all.isEmpty()) {
			parts.put("feedback", all);
		}
		if (!rankings.isEmpty()) {
			parts.put("rankings", rankings);
		}
		return parts;
	}

	@ApplicationModuleListener
	void on(AccountErased erased) {
		this.feedbacks.by(erased.account().value()).forEach(PairFeedback::forgetWho);
		this.versions.by(erased.account().value()).forEach(version -> version.forget(erased.account()));
	}

}
