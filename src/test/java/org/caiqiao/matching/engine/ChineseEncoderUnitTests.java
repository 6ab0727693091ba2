package org.caiqiao.matching.engine;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class ChineseEncoderUnitTests {

	@ParameterizedTest
	@ValueSource(strings = { "高盐印染废水纳滤脱色工艺", "3d打印残余应力 < 50 mpa，（钛合金）", "vibration monitoring of bearings" })
	void encodesATitleAsTheReferenceDoes(String title) throws EncoderUnavailable {
		float[] reference = new BgeSmallZhV15QuantizedEmbeddingModel().embed(title).content().vector();

		float[] vector = Corpus.ENCODER.encode(MatchText.of(Kind.NEED, "1", title, ""));

		assertThat(Vectors.dot(vector, reference)).isCloseTo(1f, within(0.001f));
	}

	@Test
	void vectorsHaveUnitLengthAndComeBackFromBytesUnchanged() throws EncoderUnavailable {
		float[] vector = Corpus.ENCODER.encode(Corpus.text(Corpus.need("dye-water")));

		assertThat(vector).hasSize(Corpus.ENCODER.dimensions());
		assertThat(Vectors.dot(vector, vector)).isCloseTo(1f, within(0.001f));
		assertThat(Vectors.fromBytes(Vectors.toBytes(vector))).containsExactly(vector);
	}

	@ParameterizedTest
	@ValueSource(strings = { "？", "\u0000", "😀😀", "\uD83D" })
	void encodesAnythingThatIsNotBlank(String text) throws EncoderUnavailable {
		assertThat(Corpus.ENCODER.encode(MatchText.of(Kind.NEED, "1", text, ""))).doesNotContain(Float.NaN);
	}

	@Test
	void readsOnlyTheBeginningOfALongText() throws EncoderUnavailable {
		MatchText text = MatchText.of(Kind.NEED, "1", "印染废水", "色度高。".repeat(25_000));

		assertThat(Corpus.ENCODER.encode(text)).hasSize(512);
	}

	@Test
	void saysThatTheModelIsMissingEachTimeItIsAsked() {
		try (var encoder = OnnxEncoder.chinese("/no-such-model")) {
			for (int i = 0; i < 2; i++) {
				assertThatExceptionOfType(EncoderUnavailable.class)
					.isThrownBy(() -> encoder.encode(MatchText.of(Kind.NEED, "1", "印染废水", "")))
					.withMessageContaining("no-such-model");
			}
		}
	}

	@Test
	void loadsAgainAfterItWasClosed() throws EncoderUnavailable {
		try (var encoder = OnnxEncoder.chinese()) {
			MatchText text = Corpus.text(Corpus.need("dye-water"));
			float[] before = encoder.encode(text);
			encoder.close();
			assertThat(encoder.encode(text)).containsExactly(before);
		}
	}

}
