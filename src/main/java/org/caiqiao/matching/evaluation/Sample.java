package org.caiqiao.matching.evaluation;

/**
 * A judged pair as the ranking sees it.
 *
 * @param need whose pair it is
 * @param words its words
 * @param meaning its meaning; 0 where it is not known
 * @param rest what else its sum consists of, which is not trained
 * @param level what the judges said, 1 to 4
 * @param atLeast whether they only said that it is at least that
 */
record Sample(String need, double words, double meaning, double rest, int level, boolean atLeast) {

	/** Of words and meaning alone, with a level that is certain. */
	Sample(String need, double words, double meaning, int level) {
		this(need, words, meaning, 0, level, false);
	}

	/** The sum that decides its level. */
	double sum(double ofWords, double ofMeaning) {
		return ofWords * this.words + ofMeaning * this.meaning + this.rest;
	}

	/**
	 * How much each level counts that the judges told: with a prior a pair is one
	 * judgement, however many levels follow from it.
	 */
	double share() {
		return 1.0 / ((this.atLeast ? this.level : Judgements.HIGHEST) - 1);
	}

	/** Whether the judges said if it reaches a level. */
	boolean tells(int asked) {
		return !this.atLeast || asked <= this.level;
	}

}
