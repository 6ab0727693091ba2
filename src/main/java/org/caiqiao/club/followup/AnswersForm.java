package org.caiqiao.club.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What was chosen for some meetings, sent at once.
 *
 * @param rows one for each meeting that the page showed
 */
record AnswersForm(@Size(max = MOST) @Nullable List<@Valid AnswerForm> rows) {

	/** More meetings nobody has at an event. */
	static final int MOST = 200;

	AnswersForm {
		rows = (rows != null) ? rows.stream().map(row -> (row != null) ? row : AnswerForm.empty()).toList() : List.of();
	}

	static AnswersForm of(List<Card> cards) {
		return new AnswersForm(
				cards.stream().map(card -> AnswerForm.of(String.valueOf(card.view().id()), card.shown())).toList());
	}

	public List<AnswerForm> lines() {
		return Objects.requireNonNull(this.rows);
	}

	/**
	 * What it says of the meetings that were touched; what is missing is told beside its
	 * field.
	 */
	Map<Long, Said> read(Asking asking, BindingResult errors) {
		Map<Long, Card> cards = asking.byId();
		Map<Long, Said> said = new LinkedHashMap<>();
		for (int at = 0; at < lines().size(); at++) {
			AnswerForm row = lines().get(at);
			Card card = cards.get(row.number());
			// A meeting that was called off since the page was opened is passed over.
			if (card != null && !(row.untouched() && card.unanswered())) {
				Said one = row.read(asking.stage(), "rows[" + at + "].", errors);
				if (one != null) {
					said.put(row.number(), one);
				}
			}
		}
		if (said.isEmpty() && !errors.hasErrors()) {
			errors.reject("followup.nothing");
		}
		return said;
	}

}
