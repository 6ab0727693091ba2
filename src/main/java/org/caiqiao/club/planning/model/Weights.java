package org.caiqiao.club.planning.model;

/**
 * What weighs how much where not all can be had. A must-meet comes before everything.
 *
 * @param point a point of value, in idle gaps
 * @param firstHelping what the first meeting of one who is served first counts beyond its
 * value, in points; negative: four times the best wish
 * @param fairness points that a wish loses for each meeting its guest had in the past
 * twelve months
 * @param spread the most idle gaps that one may have more than another; negative: any
 */
public record Weights(int point, int firstHelping, int fairness, int spread) {

	/** What the portal plans with. */
	public static final Weights STANDARD = new Weights(10, -1, 0, -1);

	/** The same with another loss for each meeting of the past twelve months. */
	public Weights fairness(int points) {
		return new Weights(this.point, this.firstHelping, points, this.spread);
	}

	/** The same with another limit of the difference of idle gaps. */
	public Weights spread(int most) {
		return new Weights(this.point, this.firstHelping, this.fairness, most);
	}

}
