package org.caiqiao.matching.engine;

import org.jspecify.annotations.Nullable;

/**
 * What is measured of a pair.
 *
 * @param words how much of what is asked the offer's words cover, weighed by rarity: 0
 * for nothing, around 1 for most
 * @param meaning cosine of the vectors without what all texts have in common, -1 to 1;
 * null while one of the texts is not encoded, and between languages
 * @param language what the meaning was read in
 * @param fields 1 if they share a field, -1 if both name fields and share none, 0 if one
 * names none
 * @param readiness how far the offer is above (1) or below (-1) the middle of the
 * readiness levels; 0 if unknown
 * @param budget how far the price is above the budget, from 0 down to -1
 * @param time how far the offer comes too late for the deadline, from 0 down to -1
 * @param place 1 in the same district, 0.5 in the same city, 0 elsewhere or unknown
 * @param consent 1 if the unit agrees to a transfer, -1 if it refused, 0 if unknown
 * @param history 1 if the pair proved to fit, -1 if it was called no match, 0 else
 */
public record Features(double words, @Nullable Double meaning, Language language, int fields, double readiness,
		double budget, double time, double place, double consent, int history) {

	/** Of a pair of which no further facts are known. */
	public Features(double words, @Nullable Double meaning, Language language, int fields, double readiness) {
		this(words, meaning, language, fields, readiness, 0, 0, 0, 0, 0);
	}

	/** Of a Chinese pair. */
	public Features(double words, @Nullable Double meaning, int fields, double readiness) {
		this(words, meaning, Language.CHINESE, fields, readiness);
	}

}
