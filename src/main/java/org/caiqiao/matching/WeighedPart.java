package org.caiqiao.matching;

import java.util.Locale;

/** A part of a score that officers may weigh more or less than the portal does. */
public enum WeighedPart {

	/** Fields that both name. */
	FIELD,
	/** The readiness of what is offered. */
	READINESS,
	/** A price above the budget. */
	BUDGET,
	/** A deadline that has passed or is too near. */
	TIME,
	/** The same district or city. */
	PLACE,
	/** What the unit said to a transfer. */
	CONSENT,
	/** What was said and done about the pair before. */
	HISTORY,
	/** Further evidence of an expert. */
	EVIDENCE;

	/** The name of its weight among the figures of a ranking. */
	String figure() {
		return "weight." + name().toLowerCase(Locale.ROOT);
	}

}
