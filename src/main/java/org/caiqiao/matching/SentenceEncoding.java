package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.caiqiao.matching.engine.MatchText;

/**
 * Encodes the sentences of what is published. They are compared only where somebody asks
 * why a pair fits, so they come after the texts themselves.
 *
 * @param stopping whether the portal stops, and the rest waits for its next start
 */
record SentenceEncoding(Published published, Encoding encoding, BooleanSupplier stopping) {

	/** Sentences encoded at once. */
	private static final int SLICE = 64;

	void run() {
		var some = new ArrayList<MatchText>();
		this.published.each((subject, texts) -> {
			some.addAll(Sentences.of(texts));
			if (some.size() >= SLICE) {
				encode(some);
			}
		});
		encode(some);
	}

	private void encode(List<MatchText> some) {
		if (!this.stopping.getAsBoolean() && !some.isEmpty()) {
			this.encoding.of(List.copyOf(some));
		}
		some.clear();
	}

}
