package org.caiqiao.matching.offline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

import org.caiqiao.matching.engine.EncoderUnavailable;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.TextEncoder;
import org.caiqiao.matching.engine.TextHash;

/**
 * Encodes texts on all cores, each distinct one once ever.
 *
 * @param encoder what encodes
 * @param cache where vectors of earlier runs lie
 */
record Encoding(TextEncoder encoder, VectorCache cache) {

	/** Texts after which the cache is written: what an interrupted run loses. */
	private static final int BATCH = 256;

	/** How many distinct texts have no vector yet. */
	int missing(List<MatchText> texts) {
		return distinct(texts).size();
	}

	/**
	 * Gives every text its vector.
	 * @param done told how many texts are encoded by now
	 */
	Map<TextHash, float[]> encode(List<MatchText> texts, LongConsumer done)
			throws EncoderUnavailable, IOException, InterruptedException {
		Map<TextHash, MatchText> distinct = distinct(texts);
		var hashes = new ArrayList<>(distinct.keySet());
		int cores = Runtime.getRuntime().availableProcessors();
		try (ExecutorService cpus = Executors.newFixedThreadPool(cores)) {
			for (int from = 0; from < hashes.size(); from += BATCH) {
				List<TextHash> batch = hashes.subList(from, Math.min(from + BATCH, hashes.size()));
				this.cache.add(batch, encode(batch.stream().map(distinct::get).toList(), cpus));
				done.accept(from + batch.size());
			}
		}
		var vectors = new HashMap<TextHash, float[]>();
		for (MatchText text : texts) {
			float[] vector = this.cache.get(TextHash.of(text));
			if (vector != null) {
				vectors.put(TextHash.of(text), vector);
			}
		}
		return vectors;
	}

	private List<float[]> encode(List<MatchText> texts, ExecutorService cpus)
			throws EncoderUnavailable, InterruptedException {
		List<Future<float[]>> tasks = texts.stream()
			.map((text) -> cpus.submit(() -> this.encoder.encode(text)))
			.toList();
		var vectors = new ArrayList<float[]>();
		try {
			for (Future<float[]> task : tasks) {
				vectors.add(task.get());
			}
		}
		catch (ExecutionException ex) {
			tasks.forEach((task) -> task.cancel(true));
			if (ex.getCause() instanceof EncoderUnavailable unavailable) {
				throw unavailable;
			}
			throw new IllegalStateException(ex.getCause());
		}
		return vectors;
	}

	private Map<TextHash, MatchText> distinct(List<MatchText> texts) {
		var distinct = new LinkedHashMap<TextHash, MatchText>();
		for (MatchText text : texts) {
			TextHash hash = TextHash.of(text);
			if (this.cache.get(hash) == null) {
				distinct.putIfAbsent(hash, text);
			}
		}
		return distinct;
	}

}
