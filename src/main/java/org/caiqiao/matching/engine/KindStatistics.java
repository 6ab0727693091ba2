package org.caiqiao.matching.engine;

/**
 * What is usual among the pieces of a kind.
 *
 * @param subjects how many subjects there are
 * @param pieces how many pieces they have
 * @param averageLength their mean {@link Piece#length() length}; 1 where there is none
 * @param frequencies how many subjects hold each token
 * @param means the means of their vectors
 */
record KindStatistics(int subjects, int pieces, double averageLength, Frequencies frequencies, Means means) {

	private static final double SMALLEST = 1e-6;

	/**
	 * How telling a token is among these subjects: always positive, and the same for all
	 * where there are none.
	 */
	double rarity(long key) {
		int frequency = Math.min(this.subjects, this.frequencies.get(key));
		return Math.log(1 + (this.subjects - frequency + 0.5) / (frequency + 0.5));
	}

	/**
	 * Cosine of a direction with a vector without what all pieces of its kind have in
	 * common.
	 */
	float cosine(float[] direction, float[] vector) {
		return (Vectors.dot(direction, vector) - common(direction)) * scale(vector);
	}

	/** What a direction has in common with all pieces of the kind. */
	float common(float[] direction) {
		float[] mean = this.means.beside(direction);
		return (mean != null) ? Vectors.dot(direction, mean) : 0;
	}

	/** One over the length of a vector without what all pieces have in common. */
	float scale(float[] vector) {
		double square = Vectors.dot(vector, vector);
		float[] mean = this.means.beside(vector);
		if (mean != null) {
			square += Vectors.dot(mean, mean) - 2 * Vectors.dot(vector, mean);
		}
		return (float) (1 / Math.sqrt(Math.max(square, SMALLEST)));
	}

	/** A vector without what all pieces of its kind have in common. */
	float[] centred(float[] vector) {
		float[] mean = this.means.beside(vector);
		return Vectors.unit((mean != null) ? Vectors.difference(vector, mean) : vector);
	}

}
