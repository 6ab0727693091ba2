package org.caiqiao.matching.engine;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EnglishEncoderUnitTests {

	private final OnnxEncoder encoder = OnnxEncoder.english();

	@ParameterizedTest
	@ValueSource(strings = { "vibration monitoring of rolling bearings", "serum-free medium (< 1 euro/l), pH 7.4",
			"Electroencephalography" })
	void encodesATitleAsTheReferenceDoes(String title) throws EncoderUnavailable {
		float[] reference = new AllMiniLmL6V2QuantizedEmbeddingModel().embed(title).content().vector();

		float[] vector = this.encoder.encode(MatchText.of(Kind.NEED, "1", title, ""));

		assertThat(vector).hasSize(this.encoder.dimensions());
		assertThat(Vectors.dot(vector, reference)).isCloseTo(1f, within(0.001f));
	}

	@ParameterizedTest
	@CsvSource({ "Early warning of bearing failures, ENGLISH", "轴承故障早期预警, CHINESE", "基于 LiDAR 与 SLAM 的 3D 建图, CHINESE",
			"12345 ？, CHINESE", "Réducteur à roulements, ENGLISH", "Huawei 5G base station 基站, ENGLISH" })
	void tellsTheLanguageByTheLetters(String title, Language language) {
		assertThat(Language.of(MatchText.of(Kind.NEED, "1", title, ""))).isEqualTo(language);
	}

	@Test
	void aChineseTitleAboveALongEnglishTextIsEnglish() {
		MatchText text = MatchText.of(Kind.NEED, "1", "轴承", "Bearings fail without notice. ".repeat(10));

		assertThat(Language.of(text)).isEqualTo(Language.ENGLISH);
	}

	@Test
	void vectorsOfDifferentModelsHaveMeansOfTheirOwn() {
		var sums = new Means.Sums();
		sums.add(new float[] { 2, 0 }, 1);
		sums.add(new float[] { 4, 2 }, 1);
		sums.add(new float[] { 1, 1, 1 }, 1);
		Means means = sums.means(Means.NONE, 0);

		assertThat(means.beside(new float[2])).containsExactly(3, 1);
		assertThat(means.beside(new float[3])).containsExactly(1, 1, 1);
		assertThat(means.beside(new float[4])).isNull();
		sums.add(new float[] { 1, 1, 1 }, -1);
		assertThat(sums.means(Means.NONE, 0).beside(new float[3])).isNull();
	}

}
