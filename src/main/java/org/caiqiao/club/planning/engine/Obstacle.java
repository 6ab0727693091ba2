package org.caiqiao.club.planning.engine;

/**
 * A meeting that stands in the way of another.
 *
 * @param cause how
 * @param meeting its id
 * @param firm whether it may not go away: it is fixed, or a must-meet
 * @param first whether it is the only one of somebody who is served first
 */
public record Obstacle(Cause cause, String meeting, boolean firm, boolean first) {

	/** How a meeting may stand in the way of another. */
	public enum Cause {

		/** The host sits in it. */
		HOST_BUSY,

		/** The guest sits in it. */
		GUEST_BUSY,

		/** It has the last table, or the last seat of a clinic. */
		NO_TABLE,

		/** The two have an order. */
		ORDER,

		/** The two exclude each other. */
		EXCLUSIVE,

		/** Its guest and the other's do not share a clinic. */
		NOT_TOGETHER,

		/** The host has no more meetings left. */
		CAP_OF_HOST,

		/** The guest has no more meetings left. */
		CAP_OF_GUEST

	}

}
