package org.caiqiao.club.plans;

/** What a step of a plan changed. */
enum StepKind {

	/** It began, empty or with what another version held. */
	BEGUN,
	/** The planner planned. */
	PLANNED,
	/** A meeting was put into it. */
	PUT,
	/** A meeting was moved. */
	MOVED,
	/** A meeting was taken out. */
	TAKEN_OUT,
	/** A meeting was locked. */
	LOCKED,
	/** A meeting was let go. */
	UNLOCKED

}
