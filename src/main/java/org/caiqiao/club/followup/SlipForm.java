package org.caiqiao.club.followup;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * A slip of paper as it is typed in: its code, and the number of each box that was
 * ticked.
 */
record SlipForm(@Size(max = 40) @Nullable String code, @Nullable String tookPlace, @Nullable String worth,
		@Nullable String nextStep, @Size(max = Said.LONGEST_NOTE) @Nullable String note) {

	static SlipForm empty() {
		return new SlipForm("", "", "", "", "");
	}

	String typedCode() {
		return (this.code != null) ? this.code.strip() : "";
	}

	/** What was ticked; null where something is missing, as is told beside its field. */
	@Nullable Said read(BindingResult errors) {
		return new AnswerForm("", ticked(TookPlace.values(), this.tookPlace), ticked(Worth.values(), this.worth),
				ticked(NextStep.values(), this.nextStep), null, null, null, this.note)
			.read(FollowUpStage.DAY, "", errors);
	}

	/** The constant of this number; what is no number of one stays as it was typed. */
	private static <E extends Enum<E>> @Nullable String ticked(E[] boxes, @Nullable String typed) {
		return (typed != null && typed.matches("[1-9]") && Integer.parseInt(typed) <= boxes.length)
				? boxes[Integer.parseInt(typed) - 1].name() : typed;
	}

}
