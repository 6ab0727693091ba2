package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokensUnitTests {

	@Test
	void cutsChineseIntoCharactersAndPairs() {
		assertThat(stretches("锂电池，膜")).containsExactly("锂", "锂电", "电", "电池", "池", "膜");
	}

	@Test
	void takesWordsOfOtherScriptsWholeAndLeavesOutEmptyOnes() {
		assertThat(stretches("3d打印 of carbon-fibre")).containsExactly("3d", "打", "打印", "印", "carbon", "fibre");
	}

	@ParameterizedTest
	@CsvSource({ "sensors, sensor", "monitoring, monitored", "batteries, battery" })
	void englishWordsMeetInSpiteOfTheirEndings(String one, String other) {
		assertThat(keys(one)).isEqualTo(keys(other));
	}

	@ParameterizedTest
	@CsvSource({ "人臉識別, 人脸识别", "3D列印, ３Ｄ打印", "大資料, 大数据", "CO₂捕集, co2捕集", "10⁻⁶ m⁰¹²³⁴⁵⁶⁷⁸⁹, 10⁻6 m0123456789",
			"軟體, 软件" })
	void scriptsRegionsWidthAndCaseMakeNoDifference(String one, String other) {
		assertThat(keys(PlainText.of(one).text())).isEqualTo(keys(PlainText.of(other).text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "。！？", "\u0000\uFFFF", "\uD83D", "😀" })
	void nothingIsFoundWhereNothingIsSaid(String text) {
		assertThat(keys(PlainText.of(text).text())).isEmpty();
	}

	@Test
	void charactersBeyondTheFirstPlaneAreNotTorn() {
		assertThat(stretches("𠮷野")).containsExactly("𠮷", "𠮷野", "野");
	}

	@Test
	void aReplacedWordIsShownWholeInTheOriginal() {
		String original = "用演算法改進雷射";
		PlainText plain = PlainText.of(original);
		int start = plain.text().indexOf("激光");

		assertThat(original.substring(plain.originOf(start), plain.originEnd(start + 2))).isEqualTo("雷射");
		assertThat(plain.originOf(plain.text().length())).isEqualTo(original.length());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			极片<strong>毛刺</strong>检测 | 极片毛刺检测
			CO<sub>2</sub>捕集 | co2捕集
			<p class="a b" style='x'>毛刺</p><BR/>检测 | ' 毛刺  检测'
			a < b and c > d | a < b and c > d
			a<b and c>d | a<b and c>d
			温度<80℃，压力>3MPa | 温度<80℃，压力>3mpa
			""")
	void tagsAreNoWords(String original, String plain) {
		assertThat(PlainText.of(original).text()).isEqualTo(plain);
	}

	@Test
	void aWordIsShownWithoutTheTagBehindIt() {
		String original = "<b>極片</b><i>毛刺</i>檢測";
		PlainText plain = PlainText.inOneWord(original);

		assertThat(original.substring(plain.originOf(0), plain.originEnd(2))).isEqualTo("極片");
		assertThat(original.substring(plain.originOf(2), plain.originEnd(4))).isEqualTo("毛刺");
		assertThat(original.substring(plain.originOf(4), plain.originEnd(6))).isEqualTo("檢測");
	}

	@Test
	void charactersPairsAndWordsNeverMeet() {
		assertThat(Keys.isPair(Keys.pair('电', '池'))).isTrue();
		assertThat(Keys.isPair(Keys.character(0x20000))).isFalse();
		assertThat(Keys.isWord(Keys.word("sensor"))).isTrue();
		assertThat(Keys.isWord(Keys.pair(0x2FFFF, 0x2FFFF))).isFalse();
	}

	private static List<String> stretches(String plain) {
		var stretches = new ArrayList<String>();
		Tokens.scan(plain, (token) -> stretches.add(plain.substring(token.start(), token.end())));
		return stretches;
	}

	private static Set<Long> keys(String plain) {
		var keys = new TreeSet<Long>();
		Tokens.scan(plain, (token) -> keys.add(token.key()));
		return keys;
	}

}
