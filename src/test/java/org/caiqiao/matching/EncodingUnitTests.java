package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.TextHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two encoders, of which one fails. */
class EncodingUnitTests {

	private static final MatchText CHINESE = MatchText.of(Kind.NEED, "1", "极片毛刺在线检测", "");

	private static final MatchText ENGLISH = MatchText.of(Kind.NEED, "2", "Detection of burrs on electrodes", "");

	private final FailingEncoder chinese = FailingEncoder.chinese();

	private final FailingEncoder english = FailingEncoder.english();

	private final Encoding encoding = new Encoding(new RememberedVectors(), new Encoders(this.chinese, this.english));

	@AfterEach
	void stop() {
		this.encoding.stop();
	}

	@Test
	void aTextOfTheOtherLanguageDoesNotMendAnEncoder() {
		this.chinese.breaks();
		this.encoding.of(List.of(CHINESE));
		assertThat(this.encoding.troubled()).isTrue();

		assertThat(this.encoding.of(List.of(ENGLISH))).hasSize(1);
		assertThat(this.encoding.troubled()).isTrue();

		this.chinese.works();
		assertThat(this.encoding.of(List.of(CHINESE))).hasSize(1);
		assertThat(this.encoding.troubled()).isFalse();
	}

	@Test
	void anEncoderThatFailsCostsTheTextsOfTheOtherNothing() {
		this.chinese.breaks();
		assertThat(this.encoding.of(List.of(CHINESE, ENGLISH))).containsOnlyKeys(TextHash.of(ENGLISH));

		this.chinese.works();
		this.english.breaks();
		MatchText another = MatchText.of(Kind.NEED, "3", "Another text in English", "");
		assertThat(this.encoding.of(List.of(another, CHINESE))).containsOnlyKeys(TextHash.of(CHINESE));
		assertThat(this.encoding.troubled()).isTrue();
	}

}
