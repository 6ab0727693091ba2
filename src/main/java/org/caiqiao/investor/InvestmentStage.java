package org.caiqiao.investor;

/** How far a project is when an investor comes in. */
public enum InvestmentStage {

	/** An idea and a team. */
	SEED,
	/** A prototype. */
	ANGEL,
	/** First sales. */
	A,
	/** Sales that grow. */
	B,
	/** A business that expands. */
	GROWTH

}
