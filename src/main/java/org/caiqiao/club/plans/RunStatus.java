package org.caiqiao.club.plans;

/** Whether the planner is at work for an event. */
enum RunStatus {

	/** It is. */
	RUNNING,
	/** It was told that the best so far is enough. */
	STOPPING,
	/** It took its time, or found that nothing better is possible. */
	DONE,
	/** An officer ended it. */
	STOPPED,
	/** The portal ended while it was at work; the best until then was kept. */
	BROKEN_OFF;

	boolean open() {
		return this == RUNNING || this == STOPPING;
	}

}
