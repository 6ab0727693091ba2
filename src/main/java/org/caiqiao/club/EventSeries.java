package org.caiqiao.club;

/** The two series of the club's events. */
public enum EventSeries {

	/** Series A: experts bring achievements, companies come to put them to use. */
	ACHIEVEMENTS_SEEK_COMPANIES,
	/**
	 * Series B: companies bring needs, experts say what they are able to do about them.
	 */
	NEEDS_SEEK_EXPERTS

}
