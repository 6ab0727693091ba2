package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.TextHash;
import org.caiqiao.matching.engine.Vectors;

import org.springframework.stereotype.Component;

/**
 * The sentences of two texts that are nearest in meaning. Their vectors were made when
 * the texts were published.
 */
@Component
class NearSentences {

	/** Sentences further apart have nothing to do with each other. */
	private static final double NEAR = 0.6;

	private static final int MOST = 3;

	private final Encoding encoding;

	NearSentences(Encoding encoding) {
		this.encoding = encoding;
	}

	/**
	 * The nearest first, each sentence once; nothing where no sentence of one of the two
	 * texts is encoded yet. Sentences of different languages are not compared.
	 */
	Optional<List<Pair>> of(MatchText asking, MatchText offering) {
		List<MatchText> here = Sentences.of(asking);
		List<MatchText> there = Sentences.of(offering);
		Map<TextHash, float[]> vectors = this.encoding.known(Stream.concat(here.stream(), there.stream()).toList());
		if (unknown(here, vectors) || unknown(there, vectors)) {
			return Optional.empty();
		}
		return Optional.of(nearest(here.stream()
			.flatMap(one -> there.stream().flatMap(other -> pair(one, other, vectors).stream()))
			.sorted(Comparator.comparing(Pair::cosine).reversed())
			.toList()));
	}

	private static boolean unknown(List<MatchText> sentences, Map<TextHash, float[]> vectors) {
		return sentences.stream().map(TextHash::of).noneMatch(vectors::containsKey);
	}

	private static Optional<Pair> pair(MatchText one, MatchText other, Map<TextHash, float[]> vectors) {
		float[] asked = vectors.get(TextHash.of(one));
		float[] offered = vectors.get(TextHash.of(other));
		return (asked == null || offered == null || !Vectors.comparable(asked, offered)) ? Optional.empty()
				: Optional.of(new Pair(one.text(), other.text(), Vectors.dot(asked, offered)));
	}

	private static List<Pair> nearest(List<Pair> pairs) {
		var nearest = new ArrayList<Pair>();
		Set<String> asked = new HashSet<>();
		Set<String> offered = new HashSet<>();
		for (Pair pair : pairs) {
			if (pair.cosine() >= NEAR && nearest.size() < MOST && !asked.contains(pair.asking())
					&& !offered.contains(pair.offering())) {
				nearest.add(pair);
				asked.add(pair.asking());
				offered.add(pair.offering());
			}
		}
		return nearest;
	}

	/**
	 * Two sentences.
	 *
	 * @param asking one of the text that asks
	 * @param offering one of the text that offers
	 * @param cosine how near they are
	 */
	record Pair(String asking, String offering, double cosine) {
	}

}
