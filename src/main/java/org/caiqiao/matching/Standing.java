package org.caiqiao.matching;

import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;

/**
 * How a thing came off when the lists of all needs were counted.
 *
 * @param subject the thing
 * @param lists in how many needs' best it stands by its scores alone, so that what is
 * spread stays spread; 0 for a need
 * @param shown in how many lists readers find it; 0 for a need
 * @param level the level of a need's best achievement; none for what is offered
 * @param score the score of a need's best achievement, 0 to 1; 0 for what is offered
 */
record Standing(Subject subject, int lists, int shown, Level level, double score) {

	/** Where lists are not spread. */
	Standing(Subject subject, int lists, Level level, double score) {
		this(subject, lists, lists, level, score);
	}

	boolean asks() {
		return this.subject.kind().asks();
	}

}
