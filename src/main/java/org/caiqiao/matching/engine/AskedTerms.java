package org.caiqiao.matching.engine;

/**
 * What a text asks for, weighed: a token counts by its place in the text, by how rare it
 * is among what asks and by how rare it is among what offers.
 *
 * @param terms the tokens
 * @param weights their weights, in the same order
 * @param norm the length of the weights as a vector; 0 where there is no token
 */
record AskedTerms(Terms terms, double[] weights, double norm) {

	static AskedTerms of(Terms terms, KindStatistics asking, KindStatistics offering) {
		var weights = new double[terms.size()];
		double squares = 0;
		for (int i = 0; i < weights.length; i++) {
			long key = terms.key(i);
			weights[i] = terms.asked(i) * asking.rarity(key) * offering.rarity(key);
			squares += weights[i] * weights[i];
		}
		return new AskedTerms(terms, weights, Math.sqrt(squares));
	}

	/**
	 * How much each asked token finds in what is offered, 0 for those it does not find;
	 * to be added up.
	 */
	double found(Piece offered, double averageLength, Finding finding) {
		if (this.norm == 0) {
			return 0;
		}
		Terms others = offered.terms();
		double penalty = 1 - IndexedText.LENGTH_PENALTY + IndexedText.LENGTH_PENALTY * offered.length() / averageLength;
		boolean fewOthers = others.size() < this.terms.size();
		Terms fewer = fewOthers ? others : this.terms;
		Terms more = fewOthers ? this.terms : others;
		double sum = 0;
		for (int i = 0; i < fewer.size(); i++) {
			int j = more.indexOf(fewer.key(i));
			if (j >= 0) {
				double frequency = others.offered(fewOthers ? i : j);
				double part = this.weights[fewOthers ? j : i] * frequency * (IndexedText.SATURATION + 1)
						/ (frequency + IndexedText.SATURATION * penalty) / this.norm;
				finding.of(fewer.key(i), part);
				sum += part;
			}
		}
		return sum;
	}

	/** Told of each token that was found. */
	@FunctionalInterface
	interface Finding {

		Finding IGNORED = (key, part) -> {
		};

		void of(long key, double part);

	}

}
