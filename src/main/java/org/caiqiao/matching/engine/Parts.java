package org.caiqiao.matching.engine;

/**
 * What each feature of a pair adds to the sum that decides its score; negative where it
 * speaks against the pair.
 *
 * @param words of shared words
 * @param meaning of nearness in meaning
 * @param fields of the fields both name
 * @param readiness of the offer's readiness
 * @param budget of a price above the budget
 * @param time of a deadline that cannot be met
 * @param place of being near each other
 * @param consent of what the unit said to a transfer
 * @param history of what became of the pair before
 * @param evidence of the subject's further pieces
 */
public record Parts(double words, double meaning, double fields, double readiness, double budget, double time,
		double place, double consent, double history, double evidence) {

	double sum() {
		return this.words + this.meaning + this.history + besides();
	}

	/**
	 * The sum without what is learned, words and meaning, and what it is learned from.
	 */
	public double besides() {
		return this.fields + this.readiness + this.budget + this.time + this.place + this.consent + this.evidence;
	}

	Parts withEvidence(double added) {
		return new Parts(this.words, this.meaning, this.fields, this.readiness, this.budget, this.time, this.place,
				this.consent, this.history, added);
	}

}
