package org.caiqiao.introduction;

/** Where an introduction stands. */
public enum IntroductionState {

	/** Waits for the other side. */
	ASKED,
	/** Both agree: contacts are open to each other. */
	ACCEPTED,
	/** The other side does not want it, and said why. */
	DECLINED,
	/** Taken back by the side that asked. */
	WITHDRAWN;

	/** Whether an introduction may go from here to there. A "no" can be taken back. */
	public boolean canTransitionTo(IntroductionState next) {
		return switch (this) {
			case ASKED -> next == ACCEPTED || next == DECLINED || next == WITHDRAWN;
			case DECLINED -> next == ACCEPTED;
			case ACCEPTED, WITHDRAWN -> false;
		};
	}

}
