package org.caiqiao.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.EncoderUnavailable;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.TextEncoder;
import org.caiqiao.matching.engine.TextHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Gives texts their vectors: the known ones from the database, the others from the
 * encoder, each once.
 */
@Component
class Encoding {

	private static final Logger log = LoggerFactory.getLogger(Encoding.class);

	private final StoredVectors stored;

	private final Encoders encoders;

	private final ExecutorService workers = Executors.newFixedThreadPool(
			Math.max(1, Runtime.getRuntime().availableProcessors()),
			Thread.ofPlatform().daemon().name("encode-", 0).factory());

	/** The models whose last text got no vector. */
	private final Set<String> troubled = ConcurrentHashMap.newKeySet();

	@Autowired
	Encoding(StoredVectors stored) {
		this(stored, Encoders.standard());
	}

	Encoding(StoredVectors stored, Encoders encoders) {
		this.stored = stored;
		this.encoders = encoders;
	}

	/** Names the encoders' models. */
	String models() {
		return this.encoders.models();
	}

	/**
	 * Whether texts of one of the models get no vectors at present; its next text tries
	 * again.
	 */
	boolean troubled() {
		return !this.troubled.isEmpty();
	}

	/** The vectors that are known, without encoding anything. */
	Map<TextHash, float[]> known(Collection<MatchText> texts) {
		var known = new HashMap<TextHash, float[]>();
		byModel(texts).forEach((model, some) -> known.putAll(this.stored.of(model, hashes(some))));
		return known;
	}

	/**
	 * The vectors of these texts, encoded where need be; of an encoder that fails only
	 * those that are known.
	 */
	Map<TextHash, float[]> of(List<MatchText> texts) {
		Map<TextHash, float[]> vectors = new HashMap<>(known(texts));
		Map<TextHash, MatchText> missing = new LinkedHashMap<>();
		texts.stream()
			.filter(text -> !text.isBlank() && !vectors.containsKey(TextHash.of(text)))
			.forEach(text -> missing.put(TextHash.of(text), text));
		if (!missing.isEmpty()) {
			Map<TextHash, float[]> fresh = encode(missing);
			keep(missing.values(), fresh);
			vectors.putAll(fresh);
		}
		return vectors;
	}

	private void keep(Collection<MatchText> texts, Map<TextHash, float[]> vectors) {
		byModel(texts).forEach((model, some) -> {
			var kept = new HashMap<>(vectors);
			kept.keySet().retainAll(hashes(some));
			this.stored.keep(model, kept);
		});
	}

	private Map<String, List<MatchText>> byModel(Collection<MatchText> texts) {
		return texts.stream().collect(Collectors.groupingBy(text -> this.encoders.of(text).model()));
	}

	private static Set<TextHash> hashes(List<MatchText> texts) {
		return texts.stream().map(TextHash::of).collect(Collectors.toSet());
	}

	/** An encoder that fails costs the texts of the other nothing. */
	private Map<TextHash, float[]> encode(Map<TextHash, MatchText> texts) {
		var begun = new LinkedHashMap<String, Map<TextHash, Future<float[]>>>();
		texts.forEach((hash, text) -> {
			TextEncoder encoder = this.encoders.of(text);
			begun.computeIfAbsent(encoder.model(), model -> new LinkedHashMap<>())
				.put(hash, this.workers.submit(() -> encoder.encode(text)));
		});
		var fresh = new HashMap<TextHash, float[]>();
		begun.forEach((model, tasks) -> fresh.putAll(encoded(model, tasks)));
		return fresh;
	}

	private Map<TextHash, float[]> encoded(String model, Map<TextHash, Future<float[]>> tasks) {
		var fresh = new HashMap<TextHash, float[]>();
		try {
			for (var task : tasks.entrySet()) {
				fresh.put(task.getKey(), task.getValue().get());
			}
			this.troubled.remove(model);
		}
		catch (ExecutionException ex) {
			tasks.values().forEach(task -> task.cancel(true));
			if (!(ex.getCause() instanceof EncoderUnavailable)) {
				throw new IllegalStateException(ex.getCause());
			}
			if (this.troubled.add(model)) {
				log.warn("Texts that {} reads are matched by their words only: {}", model, ex.getCause().getMessage());
			}
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
