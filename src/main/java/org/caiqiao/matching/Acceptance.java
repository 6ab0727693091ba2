package org.caiqiao.matching;

import org.caiqiao.matching.engine.Level;
import org.jspecify.annotations.Nullable;

/**
 * What became of the matches of a level.
 *
 * @param level the level when they were asked about
 * @param asked how many were asked about
 * @param accepted how many of these were accepted
 * @param declined how many were declined; the others wait or were taken back
 */
record Acceptance(Level level, long asked, long accepted, long declined) {

	static Acceptance of(Level level, MatchOutcomeRows.@Nullable Counted counted) {
		return (counted != null)
				? new Acceptance(level, counted.getAsked(), counted.getAccepted(), counted.getDeclined())
				: new Acceptance(level, 0, 0, 0);
	}

	/** The share of those accepted among those answered, 0 to 1; null where none was. */
	public @Nullable Double share() {
		long answered = this.accepted + this.declined;
		return (answered > 0) ? Double.valueOf((double) this.accepted / answered) : null;
	}

}
