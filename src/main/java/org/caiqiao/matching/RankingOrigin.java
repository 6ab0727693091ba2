package org.caiqiao.matching;

/** How a version of the ranking's figures came about. */
public enum RankingOrigin {

	/** Officers changed the weights. */
	WEIGHTS,
	/** The figures were learned from feedback. */
	TRAINED,
	/** Back to the figures that come with the portal. */
	SHIPPED

}
