package org.caiqiao.matching;

import java.time.LocalDate;
import java.util.List;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;

/**
 * How matching stood on a day.
 *
 * @param day the day
 * @param ranking names the ranking that scored
 * @param needs how many needs there were
 * @param strong how many of them found something strongly related
 * @param fair the same, well related at best
 * @param weak the same, weakly related at best
 * @param lower a quarter of the needs have a best score below it, 0 to 1
 * @param median half of them have
 * @param upper three quarters of them have
 * @param achievements how many achievements there were
 * @param achievementsNever how many of them were in no list
 * @param experts how many experts there were
 * @param expertsNever how many of them were in no list
 * @param topShare the share of the most suggested twentieth, 0 to 1
 */
record MatchingDay(LocalDate day, String ranking, int needs, int strong, int fair, int weak, double lower,
		double median, double upper, int achievements, int achievementsNever, int experts, int expertsNever,
		double topShare) {

	static MatchingDay of(LocalDate day, String ranking, Coverage coverage, List<Standing> standings) {
		double[] best = standings.stream().filter(Standing::asks).mapToDouble(Standing::score).sorted().toArray();
		return new MatchingDay(day, ranking, best.length, coverage.needs().getOrDefault(Level.STRONG, 0),
				coverage.needs().getOrDefault(Level.FAIR, 0), coverage.needs().getOrDefault(Level.WEAK, 0),
				quantile(best, 0.25), quantile(best, 0.5), quantile(best, 0.75),
				coverage.all().getOrDefault(Kind.ACHIEVEMENT, 0), coverage.never(Kind.ACHIEVEMENT),
				coverage.all().getOrDefault(Kind.EXPERT, 0), coverage.never(Kind.EXPERT), coverage.topShare());
	}

	/** Between the two values that are nearest; 0 of none. */
	static double quantile(double[] sorted, double share) {
		if (sorted.length == 0) {
			return 0;
		}
		double at = share * (sorted.length - 1);
		int below = (int) at;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
	}

	/** A score as readers know it, 0 to 100, with one digit. */
	public static double points(double score) {
		return Math.round(1000 * score) / 10.0;
	}

}
