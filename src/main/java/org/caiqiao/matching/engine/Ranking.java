package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Turns what was measured of a pair into a score and a level. An ordinal regression: the
 * weighted sum of the features is held against three thresholds, which were fitted to
 * pairs judged by transfer staff. The figures and how they were found are in
 * {@code ranking.properties}.
 *
 * @param withMeaning for Chinese pairs of which both texts are encoded
 * @param english for English pairs of which both texts are encoded
 * @param wordsOnly for the others
 * @param field what a shared field adds, and stated fields without a shared one take away
 * @param readiness what the highest readiness adds, and the lowest takes away
 * @param budget what a price of twice the budget or more takes away
 * @param time what a deadline that has passed takes away
 * @param place what the same district adds
 * @param consent what a unit that agrees adds, and one that refused takes away
 * @param history what a pair that proved to fit adds, and one that was called no match
 * takes away
 * @param evidence what each further piece of a subject adds, times its own score
 * @param mostEvidence the most that further pieces add together
 */
public record Ranking(Model withMeaning, Model english, Model wordsOnly, double field, double readiness, double budget,
		double time, double place, double consent, double history, double evidence, double mostEvidence) {

	/** The ranking that comes with the portal. */
	public static Ranking standard() {
		return of(standardFigures());
	}

	/** The figures of the ranking that comes with the portal. */
	public static Properties standardFigures() {
		var figures = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(Ranking.class.getResourceAsStream("ranking.properties")),
				StandardCharsets.UTF_8)) {
			figures.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return figures;
	}

	/** A ranking by other figures. */
	public static Ranking of(Properties figures) {
		return new Ranking(Model.of(figures, "both"), Model.of(figures, "english"), Model.of(figures, "words"),
				weighed(figures, "field"), weighed(figures, "readiness"), weighed(figures, "budget"),
				weighed(figures, "time"), weighed(figures, "place"), weighed(figures, "consent"),
				weighed(figures, "history"), weighed(figures, "evidence"),
				number(figures, "evidence.most") * weight(figures, "evidence"));
	}

	/** What each feature of a single pair of pieces adds. */
	Parts parts(Features features) {
		Model model = model(features);
		double meaning = (features.meaning() != null) ? model.meaning() * features.meaning() : 0;
		return new Parts(model.words() * features.words(), meaning, this.field * features.fields(),
				this.readiness * features.readiness(), this.budget * features.budget(), this.time * features.time(),
				this.place * features.place(), this.consent * features.consent(), this.history * features.history(), 0);
	}

	/** What scores pairs like this one. */
	public Model model(Features features) {
		if (features.meaning() == null) {
			return this.wordsOnly;
		}
		return (features.language() == Language.ENGLISH) ? this.english : this.withMeaning;
	}

	private static double weighed(Properties figures, String name) {
		return number(figures, name) * weight(figures, name);
	}

	/** What the users of the ranking multiply a part with; 1 where they left it. */
	private static double weight(Properties figures, String name) {
		return Double.parseDouble(figures.getProperty("weight." + name, "1"));
	}

	private static double number(Properties figures, String name) {
		return Double.parseDouble(figures.getProperty(name));
	}

	/**
	 * Weights and thresholds.
	 *
	 * @param words weight of {@link Features#words()}
	 * @param meaning weight of {@link Features#meaning()}
	 * @param weak from here on a pair is more likely related than not
	 * @param fair from here on it is more likely well related than not
	 * @param strong from here on it is more likely strongly related than not
	 */
	public record Model(double words, double meaning, double weak, double fair, double strong) {

		static Model of(Properties figures, String name) {
			return new Model(number(figures, name + ".words"), number(figures, name + ".meaning"),
					number(figures, name + ".weak"), number(figures, name + ".fair"),
					number(figures, name + ".strong"));
		}

		/** The sum that decides, of words and meaning alone. */
		public double sum(Features features) {
			Double near = features.meaning();
			return this.words * features.words() + ((near != null) ? this.meaning * near : 0);
		}

		/** The level that judges would most likely not go above nor below. */
		public Level level(double sum) {
			if (sum < this.weak) {
				return Level.NONE;
			}
			if (sum < this.fair) {
				return Level.WEAK;
			}
			return (sum < this.strong) ? Level.FAIR : Level.STRONG;
		}

		/** The level to be expected, from 0 for unrelated to 1 for strongly related. */
		double score(double sum) {
			return (logistic(sum - this.weak) + logistic(sum - this.fair) + logistic(sum - this.strong)) / 3;
		}

		private static double logistic(double x) {
			return 1 / (1 + Math.exp(-x));
		}

	}

}
