package org.caiqiao.institution;

/** Whom an institution answers to: the wall that the club works against runs here. */
public enum Affiliation {

	/** To a ministry, the Academy of Sciences or another central body. */
	CENTRAL,
	/** To the city or the district. */
	LOCAL

}
