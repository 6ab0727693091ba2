package org.caiqiao.club.planning.engine;

import java.util.List;

/**
 * How a meeting that is outside could take place.
 *
 * @param slot in which slot
 * @param cost what the plan would lose by it, in idle gaps; negative when it gains
 * @param obstacles the meetings that would have to go
 */
public record Way(String slot, long cost, List<Obstacle> obstacles) {

	public Way {
		obstacles = List.copyOf(obstacles);
	}

	/** Whether something stands in the way that may not go. */
	public boolean barred() {
		return this.obstacles.stream().anyMatch(Obstacle::firm);
	}

}
