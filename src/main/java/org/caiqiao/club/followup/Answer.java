package org.caiqiao.club.followup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What one side says at one stage: the first three on the day, the others later.
 *
 * @param tookPlace whether the meeting took place
 * @param worth what it was worth; null where it did not take place
 * @param nextStep what comes next; may be null where it did not take place
 * @param progress where the two stand
 * @param satisfied whether the side is content
 * @param help whether it asks the office for help
 */
@Embeddable
record Answer(@Enumerated(EnumType.STRING) @Nullable TookPlace tookPlace,
		@Enumerated(EnumType.STRING) @Nullable Worth worth, @Enumerated(EnumType.STRING) @Nullable NextStep nextStep,
		@Enumerated(EnumType.STRING) @Nullable Progress progress,
		@Enumerated(EnumType.STRING) @Nullable Satisfied satisfied, @Enumerated(EnumType.STRING) @Nullable Help help) {

	/**
	 * Of the day itself; what did not take place was worth nothing, one way or another.
	 */
	static Answer ofDay(TookPlace tookPlace, @Nullable Worth worth, @Nullable NextStep nextStep) {
		return new Answer(tookPlace, (tookPlace == TookPlace.YES) ? worth : null, nextStep, null, null, null);
	}

	static Answer later(Progress progress, Satisfied satisfied, Help help) {
		return new Answer(null, null, null, progress, satisfied, help);
	}

	/** All that was said, in its order. */
	public List<Enum<?>> said() {
		return Stream
			.<@Nullable Enum<?>>of(this.tookPlace, this.worth, this.nextStep, this.progress, this.satisfied, this.help)
			.filter(Objects::nonNull)
			.<Enum<?>>map(Objects::requireNonNull)
			.toList();
	}

}
