package org.caiqiao.club.followup;

import java.util.Objects;
import java.util.stream.Stream;

import org.caiqiao.club.day.Side;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides of a meeting said at one stage, and what was noted in the hall.
 *
 * @param host what the host said; null for nothing
 * @param company what the company said; null for nothing
 * @param hostAbsent whether the host was noted as not having come
 * @param companyAbsent whether the company was
 */
record Both(@Nullable Answer host, @Nullable Answer company, boolean hostAbsent, boolean companyAbsent) {

	/** Whether it took place: one side that says so is enough. */
	boolean held() {
		return answers().anyMatch(answer -> answer.tookPlace() == TookPlace.YES);
	}

	/**
	 * Whether this side did not come, by its own word, the other's, or the hall's where
	 * the meeting is not said to have taken place.
	 */
	boolean noShow(Side side) {
		Answer own = (side == Side.HOST) ? this.host : this.company;
		Answer other = (side == Side.HOST) ? this.company : this.host;
		boolean noted = (side == Side.HOST) ? this.hostAbsent : this.companyAbsent;
		return !held() && (noted || says(own, TookPlace.WE_MISSED) || says(other, TookPlace.THEY_MISSED));
	}

	/** Whether one of the two did not come. */
	boolean missed() {
		return noShow(Side.HOST) || noShow(Side.COMPANY);
	}

	/** Whether nobody knows what became of it. */
	boolean unknown() {
		return answers().noneMatch(answer -> answer.tookPlace() != null) && !this.hostAbsent && !this.companyAbsent;
	}

	/**
	 * Whether the two contradict each other: on what happened, what comes next or where
	 * they stand. What it was worth is each side's own opinion.
	 */
	public boolean differ() {
		Answer one = this.host;
		Answer other = this.company;
		return one != null && other != null && (!Objects.equals(mirrored(one.tookPlace()), other.tookPlace())
				|| one.nextStep() != other.nextStep() || one.progress() != other.progress());
	}

	/** How many of the two say that it was not worth it. */
	long unhappy() {
		return answers().filter(answer -> answer.worth() == Worth.NOT_WORTH || answer.satisfied() == Satisfied.NO)
			.count();
	}

	/** How many of the two want to go on in this way. */
	long want(NextStep step) {
		return answers().filter(answer -> answer.nextStep() == step).count();
	}

	/** Whether one of the two asks the office to call. */
	public boolean asksForHelp() {
		return answers().anyMatch(answer -> answer.help() == Help.CALL);
	}

	private Stream<Answer> answers() {
		return Stream.<@Nullable Answer>of(this.host, this.company)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull);
	}

	private static boolean says(@Nullable Answer answer, TookPlace what) {
		return answer != null && answer.tookPlace() == what;
	}

	private static @Nullable TookPlace mirrored(@Nullable TookPlace said) {
		return (said == TookPlace.THEY_MISSED) ? TookPlace.WE_MISSED
				: (said == TookPlace.WE_MISSED) ? TookPlace.THEY_MISSED : said;
	}

}
