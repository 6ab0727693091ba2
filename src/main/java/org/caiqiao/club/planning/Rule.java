package org.caiqiao.club.planning;

/**
 * A rule that no plan breaks, to be named where several of them cannot be kept together.
 */
public enum Rule {

	/** What has to take place takes place. */
	MUST_MEET,

	/** Nobody sits in two meetings at once. */
	ONE_AT_A_TIME,

	/** There are only so many slots. */
	SLOTS,

	/** There are only so many tables. */
	TABLES,

	/** Who is away meets nobody. */
	AVAILABILITY,

	/** A meeting takes one of the slots that were asked for. */
	OWN_SLOTS,

	/** Who said no thanks is left alone. */
	NO_THANKS,

	/** A conflict rule of the office keeps two apart. */
	CONFLICT,

	/** What is fixed stays. */
	FIXED,

	/** Of two meetings in an order the earlier comes first. */
	ORDER,

	/** Of two meetings that exclude each other one takes place at most. */
	EXCLUSIVE,

	/** Nobody has more meetings than its cap. */
	CAP

}
