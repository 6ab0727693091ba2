package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import org.caiqiao.matching.engine.BgeEncoder;
import org.caiqiao.matching.engine.EncoderUnavailable;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.TextEncoder;
import org.caiqiao.matching.engine.TextHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Gives texts their vectors: the known ones from the database, the others from the
 * encoder, each once.
 */
@Component
class Encoding {

	private static final Logger log = LoggerFactory.getLogger(Encoding.class);

	private final StoredVectors stored;

	private final TextEncoder encoder;

	private final ExecutorService workers = Executors.newFixedThreadPool(
			Math.max(1, Runtime.getRuntime().availableProcessors()),
			Thread.ofPlatform().daemon().name("encode-", 0).factory());

	private volatile boolean troubled;

	Encoding(StoredVectors stored) {
		this.stored = stored;
		this.encoder = new BgeEncoder();
	}

	/** Names the encoder's model. */
	String model() {
		return this.encoder.model();
	}

	/** Whether texts get no vectors at present; the next text tries again. */
	boolean troubled() {
		return this.troubled;
	}

	/** The vectors that are known, without encoding anything. */
	Map<TextHash, float[]> known(Collection<MatchText> texts) {
		return this.stored.of(model(), texts.stream().map(TextHash::of).toList());
	}

	/**
	 * The vectors of these texts, encoded where need be; without the encoder only those
	 * that are known.
	 */
	Map<TextHash, float[]> of(List<MatchText> texts) {
		Map<TextHash, float[]> vectors = new HashMap<>(known(texts));
		Map<TextHash, MatchText> missing = new LinkedHashMap<>();
		texts.stream()
			.filter(text -> !text.isBlank() && !vectors.containsKey(TextHash.of(text)))
			.forEach(text -> missing.put(TextHash.of(text), text));
		if (!missing.isEmpty()) {
			Map<TextHash, float[]> fresh = encode(missing);
			this.stored.keep(model(), fresh);
			vectors.putAll(fresh);
		}
		return vectors;
	}

	private Map<TextHash, float[]> encode(Map<TextHash, MatchText> texts) {
		var tasks = new ArrayList<Map.Entry<TextHash, Future<float[]>>>();
		texts.forEach((hash, text) -> tasks.add(Map.entry(hash, this.workers.submit(() -> this.encoder.encode(text)))));
		var fresh = new HashMap<TextHash, float[]>();
		try {
			for (var task : tasks) {
				fresh.put(task.getKey(), task.getValue().get());
			}
			this.troubled = false;
		}
		catch (ExecutionException ex) {
			tasks.forEach(task -> task.getValue().cancel(true));
			if (!(ex.getCause() instanceof EncoderUnavailable)) {
				throw new IllegalStateException(ex.getCause());
			}
			if (!this.troubled) {
				log.warn("Texts are matched by their words only: {}", ex.getCause().getMessage());
			}
			this.troubled = true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return fresh;
	}

	@PreDestroy
	void stop() {
		this.workers.shutdownNow();
	}

}
