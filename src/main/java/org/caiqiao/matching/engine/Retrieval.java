package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds the pieces that are worth measuring: the best by words and the best by meaning,
 * so that neither kind of match is lost.
 */
final class Retrieval {

	/**
	 * The tokens that are looked for; the others of a long text weigh too little to find
	 * anything.
	 */
	private static final int MOST_TERMS = 40;

	private final Snapshot snapshot;

	Retrieval(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	/**
	 * Numbers of pieces, each once.
	 * @param query the text that others are sought for
	 * @param wanted the kind of what is sought
	 * @param depth how many are taken of each way of searching
	 */
	Set<Integer> candidates(Piece query, Kind wanted, int depth) {
		var numbers = new LinkedHashSet<Integer>();
		try {
			byWords(query, wanted, depth).forEach((found) -> numbers.add(found.number()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byMeaning(query, wanted, depth).forEach((found) -> numbers.add(found.number()));
		return numbers;
	}

	private List<Candidate> byWords(Piece query, Kind wanted, int depth) throws IOException {
		Kind own = query.subject().kind();
		KindStatistics asking = this.snapshot.statistics().of(own.asks() ? own : wanted);
		KindStatistics offering = this.snapshot.statistics().of(own.asks() ? wanted : own);
		Terms terms = query.terms();
		var weights = new double[terms.size()];
		for (int i = 0; i < weights.length; i++) {
			double place = own.asks() ? terms.asked(i) : Math.min(1, terms.offered(i));
			// The index weighs by rarity among what is sought; the other side is weighed
			// here.
			weights[i] = place * (own.asks() ? asking : offering).rarity(terms.key(i));
		}
		var builder = new BooleanQuery.Builder();
		IntStream.range(0, weights.length)
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> -weights[i]))
			.limit(MOST_TERMS)
			.forEach((i) -> builder.add(clause(wanted, terms.key(i), weights[i]), Occur.SHOULD));
		ScoreDoc[] found = this.snapshot.searcher().search(builder.build(), depth).scoreDocs;
		return Arrays.stream(found).map((hit) -> new Candidate(hit.doc, hit.score)).toList();
	}

	private static BoostQuery clause(Kind wanted, long key, double weight) {
		return new BoostQuery(new TermQuery(new Term(IndexedText.terms(wanted), Keys.term(key))), (float) weight);
	}

	private List<Candidate> byMeaning(Piece query, Kind wanted, int depth) {
		float[] vector = query.vector();
		if (vector == null) {
			return List.of();
		}
		float[] direction = this.snapshot.statistics().of(query.subject().kind()).centred(vector);
		return new Nearest(this.snapshot.meanings(), wanted).best(direction, depth);
	}

}
