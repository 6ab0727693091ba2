package org.caiqiao.club;

/**
 * Knows what ties members to events ahead, besides their registrations; one bean for each
 * kind of tie.
 */
public interface MemberTies {

	/** How many ties there are of members who are gone. */
	int ofGone();

	/**
	 * Undoes them.
	 * @return how many
	 */
	int releaseGone();

}
