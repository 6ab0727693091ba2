package org.caiqiao.matching.engine;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SynonymsUnitTests {

	@ParameterizedTest
	@CsvSource({ "用AI质检,用人工智能质检", "無人駕駛飛機巡檢,无人机巡检", "LED封装,发光二极管封装", "增材制造的喷嘴,3D打印的喷嘴", "脸部识别闸机,人臉識別閘機" })
	void readsDifferentWordsForOneThingAsTheSame(String one, String other) {
		assertThat(PlainText.inOneWord(one).text()).isEqualTo(PlainText.inOneWord(other).text());
	}

	@ParameterizedTest
	@CsvSource({ "brain的模型", "AIX机型的计算", "led by a team", "AI for inspection" })
	void leavesPartsOfWordsAndEnglishTextsAsTheyAre(String text) {
		assertThat(PlainText.inOneWord(text).text()).isEqualTo(PlainText.of(text).text());
	}

	@Test
	void showsAReplacedWordWholeAndAsItsAuthorWroteIt() {
		String original = "基于AI的質檢";
		PlainText plain = PlainText.inOneWord(original);
		int start = plain.text().indexOf("人工智能");

		assertThat(original.substring(plain.originOf(start), plain.originEnd(start + 4))).isEqualTo("AI");
		assertThat(original.substring(plain.originOf(start), plain.originEnd(start + 2))).isEqualTo("AI");
		assertThat(original.substring(plain.originOf(0), plain.originEnd(2))).isEqualTo("基于");
		assertThat(plain.originOf(plain.text().length())).isEqualTo(original.length());
	}

	@Test
	void aPairThatCallsOneThingDifferentlyFindsMoreWordsInCommon() throws Exception {
		String need = "无人驾驶飞机的LED照明";
		MatchText other = MatchText.of(Kind.ACHIEVEMENT, "1", "无人机机载发光二极管灯", "");

		assertThat(CommonTerms.of(List.of(Units.of(MatchText.of(Kind.NEED, "1", need, ""), Part.TITLE)),
				List.of(Units.of(other, Part.TITLE))))
			.extracting(term -> term.asking().getFirst().text())
			.contains("无人驾驶飞机", "LED");
	}

}
