package org.caiqiao.club.followup;

import java.util.List;
import java.util.Locale;

import org.caiqiao.search.Labels;
import org.caiqiao.shared.Option;

import org.springframework.stereotype.Component;

/** The three questions of a stage, with what can be answered. */
@Component
class Choices {

	private final Labels labels;

	Choices(Labels labels) {
		this.labels = labels;
	}

	List<Choice> of(FollowUpStage stage, Locale locale) {
		return stage.first()
				? List.of(new Choice("tookPlace", this.labels.options(TookPlace.class, locale)),
						new Choice("worth", this.labels.options(Worth.class, locale)),
						new Choice("nextStep", this.labels.options(NextStep.class, locale)))
				: List.of(new Choice("progress", this.labels.options(Progress.class, locale)),
						new Choice("satisfied", this.labels.options(Satisfied.class, locale)),
						new Choice("help", this.labels.options(Help.class, locale)));
	}

	/**
	 * A question.
	 *
	 * @param name the field that holds its answer
	 * @param options what can be answered
	 */
	record Choice(String name, List<Option> options) {
	}

}
