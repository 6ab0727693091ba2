package org.caiqiao.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.caiqiao.matching.engine.TextHash;

import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps vectors in memory. */
final class RememberedVectors extends StoredVectors {

	private final Map<String, Map<TextHash, float[]>> kept = new ConcurrentHashMap<>();

	RememberedVectors() {
		super(new JdbcTemplate());
	}

	@Override
	Map<TextHash, float[]> of(String model, Collection<TextHash> texts) {
		var found = new HashMap<>(this.kept.getOrDefault(model, Map.of()));
		found.keySet().retainAll(texts);
		return found;
	}

	@Override
	void keep(String model, Map<TextHash, float[]> vectors) {
		this.kept.computeIfAbsent(model, one -> new ConcurrentHashMap<>()).putAll(vectors);
	}

}
