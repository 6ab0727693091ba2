package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts of our own writing, and indexes of them. */
final class Corpus {

	static final Map<Subject, List<MatchText>> TEXTS = load();

	static final OnnxEncoder ENCODER = OnnxEncoder.chinese();

	private static final Encoders ENCODERS = new Encoders(ENCODER, OnnxEncoder.english());

	private static final Map<TextHash, float[]> VECTORS = new LinkedHashMap<>();

	private Corpus() {
	}

	static Subject need(String id) {
		return new Subject(Kind.NEED, id);
	}

	static Subject achievement(String id) {
		return new Subject(Kind.ACHIEVEMENT, id);
	}

	static Subject expert(String id) {
		return new Subject(Kind.EXPERT, id);
	}

	static MatchText text(Subject subject) {
		return Objects.requireNonNull(TEXTS.get(subject)).getFirst();
	}

	/** An index of all texts in memory. */
	static MatchIndex index(boolean encoded) {
		try {
			MatchIndex index = MatchIndex.open(new ByteBuffersDirectory(), ENCODERS.models());
			for (var entry : TEXTS.entrySet()) {
				put(index, entry.getKey(), entry.getValue(), encoded);
			}
			index.refresh();
			return index;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void put(MatchIndex index, Subject subject, List<MatchText> texts, boolean encoded) throws IOException {
		var vectors = new ArrayList<float @Nullable []>();
		texts.forEach((text) -> vectors.add(encoded ? vector(text) : null));
		index.replace(subject, texts, vectors);
	}

	static synchronized float[] vector(MatchText text) {
		return VECTORS.computeIfAbsent(TextHash.of(text), (hash) -> {
			try {
				return ENCODERS.of(text).encode(text);
			}
			catch (EncoderUnavailable ex) {
				throw new AssertionError(ex);
			}
		});
	}

	private static Map<Subject, List<MatchText>> load() {
		var texts = new LinkedHashMap<Subject, List<MatchText>>();
		try (InputStream stream = Objects.requireNonNull(Corpus.class.getResourceAsStream("/matching/corpus.jsonl"))) {
			new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(JsonMapper.shared()::readTree)
				.forEach((line) -> {
					var kind = Kind.valueOf(line.get("kind").asString());
					MatchText main = piece(kind, line.get("id").asString(), line).fields(fields(line))
						.readiness(line.has("trl") ? Integer.valueOf(line.get("trl").asInt()) : null);
					var pieces = new ArrayList<>(List.of(main));
					line.path("works")
						.forEach((work) -> pieces
							.add(piece(kind, main.subject().id(), work).piece("works." + pieces.size())));
					texts.put(main.subject(), pieces);
				});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

	private static MatchText piece(Kind kind, String id, JsonNode node) {
		return MatchText.of(kind, id, node.path("title").asString(""), node.path("text").asString(""));
	}

	private static Set<String> fields(JsonNode line) {
		return line.path("fields").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
	}

}
