package org.caiqiao.club.plans;

import java.util.EnumSet;
import java.util.Set;

/** Where a version of a plan stands. */
enum PlanStatus {

	/** Being worked on. */
	DRAFT,
	/** Ready, as its makers think; shown to colleagues before it is published. */
	PROVISIONAL,
	/** Its members were told; this is what holds. */
	PUBLISHED,
	/** It held until another version was published. */
	SUPERSEDED;

	boolean canTransitionTo(PlanStatus next) {
		return next().contains(next);
	}

	/** Whether its meetings can be put elsewhere. */
	boolean editable() {
		return this == DRAFT || this == PROVISIONAL;
	}

	private Set<PlanStatus> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(PROVISIONAL, PUBLISHED);
			case PROVISIONAL -> EnumSet.of(DRAFT, PUBLISHED);
			case PUBLISHED -> EnumSet.of(SUPERSEDED);
			case SUPERSEDED -> EnumSet.noneOf(PlanStatus.class);
		};
	}

}
