package org.caiqiao.club.followup;

import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/** What was chosen for one meeting, as the page sends it: three taps and a few words. */
record AnswerForm(@Nullable String id, @Nullable String tookPlace, @Nullable String worth, @Nullable String nextStep,
		@Nullable String progress, @Nullable String satisfied, @Nullable String help,
		@Size(max = Said.LONGEST_NOTE) @Nullable String note) {

	static AnswerForm empty() {
		return of("", null);
	}

	/** What was said before, to be changed. */
	static AnswerForm of(String id, @Nullable Said said) {
		Answer answer = (said != null) ? said.answer() : new Answer(null, null, null, null, null, null);
		return new AnswerForm(id, name(answer.tookPlace()), name(answer.worth()), name(answer.nextStep()),
				name(answer.progress()), name(answer.satisfied()), name(answer.help()),
				(said != null) ? said.note() : "");
	}

	/** The number of the question it answers; 0 where it is none. */
	public long number() {
		return (this.id != null && this.id.matches("\\d{1,18}")) ? Long.parseLong(this.id) : 0;
	}

	/** Whether nothing was chosen or written. */
	boolean untouched() {
		return Stream.of(this.tookPlace, this.worth, this.nextStep, this.progress, this.satisfied, this.help, this.note)
			.allMatch(typed -> typed == null || typed.isBlank());
	}

	/**
	 * What it says; what is missing is told beside its field.
	 * @param path where it stands in the form, such as {@code rows[0].}
	 * @return null where something is wrong
	 */
	@Nullable Said read(FollowUpStage stage, String path, BindingResult errors) {
		Answer answer = stage.first() ? day(path, errors) : later(path, errors);
		return (answer != null && !errors.hasFieldErrors(path + "*"))
				? new Said(answer, (this.note != null) ? this.note.strip() : "") : null;
	}

	/** Of what did not take place neither the worth nor what comes next must be said. */
	private @Nullable Answer day(String path, BindingResult errors) {
		TookPlace kept = chosen(TookPlace.class, this.tookPlace, path + "tookPlace", true, errors);
		boolean met = kept == TookPlace.YES;
		Worth value = chosen(Worth.class, this.worth, path + "worth", met, errors);
		NextStep next = chosen(NextStep.class, this.nextStep, path + "nextStep", met, errors);
		return (kept == null || met && (value == null || next == null)) ? null : Answer.ofDay(kept, value, next);
	}

	private @Nullable Answer later(String path, BindingResult errors) {
		Progress where = chosen(Progress.class, this.progress, path + "progress", true, errors);
		Satisfied content = chosen(Satisfied.class, this.satisfied, path + "satisfied", true, errors);
		Help wanted = chosen(Help.class, this.help, path + "help", true, errors);
		return (where == null || content == null || wanted == null) ? null : Answer.later(where, content, wanted);
	}

	static <E extends Enum<E>> @Nullable E chosen(Class<E> type, @Nullable String typed, String field, boolean needed,
			BindingResult errors) {
		E found = Arrays.stream(type.getEnumConstants())
			.filter(constant -> constant.name().equals(typed))
			.findFirst()
			.orElse(null);
		if (found == null && (needed || typed != null && !typed.isBlank())) {
			errors.rejectValue(field, "followup.choose");
		}
		return found;
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

}
