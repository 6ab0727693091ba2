package org.caiqiao.matching.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.TextHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ranking in use, with real vectors, on pairs that we wrote and judged ourselves. The
 * figures are those of the day on which they were noted; below them by more than the
 * margin something got worse.
 */
class ShippedRankingUnitTests {

	private static final double NDCG = 0.955;

	private static final double LEVELS = 0.755;

	private static final double MARGIN = 0.02;

	@TempDir
	private Path folder;

	@Test
	void staysAsGoodAsItWasOnOurOwnPairs() throws Exception {
		Figures shipped = figures().get("shipped");

		assertThat(shipped).isNotNull();
		assertThat(Objects.requireNonNull(shipped.ndcg()).mean()).isGreaterThan(NDCG - MARGIN);
		assertThat(Objects.requireNonNull(shipped.levels()).mean()).isGreaterThan(LEVELS - MARGIN);
	}

	@Test
	void ranksOurOwnPairsBetterThanTheUsualSearchAndBetterThanEachPartAlone() throws Exception {
		Map<String, Figures> figures = figures();

		for (String other : List.of(Baselines.BM25, Baselines.VECTORS, Baselines.SUM, "words", "meaning")) {
			assertThat(ndcg(figures, "shipped")).as(other).isGreaterThan(ndcg(figures, other));
		}
	}

	@Test
	void whatIsFoundForANeedLosesNothingOfTheRankingOfEverything() throws Exception {
		Map<String, Figures> figures = figures();

		assertThat(ndcg(figures, "served")).isGreaterThan(ndcg(figures, "shipped") - 0.005);
	}

	private static double ndcg(Map<String, Figures> figures, String line) {
		return Objects.requireNonNull(Objects.requireNonNull(figures.get(line)).ndcg()).mean();
	}

	private Map<String, Figures> figures() throws Exception {
		var texts = new Texts(read("needs.jsonl", Kind.NEED), read("achievements.jsonl", Kind.ACHIEVEMENT));
		var vectors = new HashMap<TextHash, float[]>();
		try (var encoders = Encoders.standard()) {
			for (MatchText text : texts.encoded()) {
				vectors.putIfAbsent(TextHash.of(text), encoders.of(text).encode(text));
			}
		}
		Path file = this.folder.resolve("judgements.tsv");
		Files.writeString(file, resource("judgements.tsv"));
		Judgements judgements = Judgements.read(file, false);
		return new Evaluation(Surveyed.of(texts, vectors, judgements, (done) -> {
		}), false, Ranking.standard()).lines();
	}

	private static List<MatchText> read(String name, Kind kind) throws IOException {
		return resource(name).lines()
			.map(JsonMapper.shared()::readTree)
			.map((line) -> MatchText.of(kind, line.get("id").asString(), line.get("title").asString(),
					line.get("text").asString()))
			.toList();
	}

	private static String resource(String name) throws IOException {
		try (InputStream stream = ShippedRankingUnitTests.class.getResourceAsStream("/matching/judged/" + name)) {
			return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
