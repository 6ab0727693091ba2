package org.caiqiao.taxonomy;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptsUnitTests {

	@ParameterizedTest
	@CsvSource({ "大資料,大数据", "航太,航天", "3D列印,3D打印", "軟體,软件", "人臉識別,人脸识别", "人工智慧,人工智能", "積體電路,集成电路", "虛擬實境,虚拟现实",
			"智慧財產權,知识产权", "網際網路,互联网", "晶片,芯片", "奈米,纳米", "雷射,激光", "行動網路,移动网络", "物聯網,物联网", "機器學習,机器学习", "感測器,传感器",
			"演算法,算法", "資料庫,数据库", "硬體,硬件", "列印,打印", "製造業,制造业", "複合材料,复合材料" })
	void theTwoSidesFindEachOther(String traditional, String simplified) {
		assertThat(Scripts.toSimplified(traditional)).isEqualTo(simplified);
		assertThat(Scripts.toTraditional(simplified)).isEqualTo(traditional);
		assertThat(Scripts.toSimplified(simplified)).isEqualTo(simplified);
		assertThat(Scripts.toTraditional(traditional)).isEqualTo(traditional);
	}

	@ParameterizedTest
	@CsvSource({ "資訊,信息", "專案,项目", "人臉辨識,人脸识别", "計畫,计划", "隨著,随着", "裏面,里面", "三維列印,三维打印", "矽晶圓,硅晶圆", "乾燥劑,干燥剂" })
	void readsTaiwanWordsAndVariantsOfCharacters(String traditional, String simplified) {
		assertThat(Scripts.toSimplified(traditional)).isEqualTo(simplified);
	}

	@ParameterizedTest
	@CsvSource({ "积体电路,集成电路", "奈米碳管,碳纳米管", "航太材料,航天材料", "虚拟实境,虚拟现实", "演算法,算法" })
	void readsTaiwanWordsInSimplifiedCharactersWhereTheyMeanNothingElse(String typed, String simplified) {
		assertThat(Scripts.toSimplified(typed)).isEqualTo(simplified);
	}

	/** Each holds the characters of a word that it does not mean. */
	@ParameterizedTest
	@ValueSource(strings = { "资料", "软体机器人", "资讯", "电网路径规划", "系列印章", "阵列印刷", "反演算法", "方程式", "石英晶片", "显著", "著作权", "乾坤",
			"瞭望塔", "碳化硅晶片", "村镇分散式污水处理", "影像处理", "宽频带", "身份子系统", "砂土液化", "数位化学家", "强硬体制", "伺服器件", "遥感测绘", "远航太空",
			"，。！（）：；？" })
	void leavesSimplifiedTextsAsTheyAre(String text) {
		assertThat(Scripts.toSimplified(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "軟體機器人,软体机器人", "電網路徑,电网路径", "系列印章,系列印章", "投資訊息,投资讯息", "大多數位於,大多数位于", "設計畫面,设计画面", "流程式,流程式",
			"複雜訊號,复杂信号", "遙感測繪,遥感测绘", "參考資料,参考资料", "高頻寬,高带宽", "音頻寬度,音频宽度", "碳化矽晶片,碳化硅晶片" })
	void takesNoTraditionalTextForAWordThatOnlyStraddlesIt(String traditional, String simplified) {
		assertThat(Scripts.toSimplified(traditional)).isEqualTo(simplified);
	}

	@ParameterizedTest
	@CsvSource({ "通信息息相关,通訊息息相關", "预算法,預算法", "刺激光合作用,刺激光合作用", "余热发电,餘熱發電", "干细胞,幹細胞", "精准医疗,精準醫療", "特征提取,特徵提取", "头发,頭髮",
			"皇后,皇后", "过渡带宽度,過渡帶寬度", "核实,核實", "沉积物,沉積物" })
	void writesTraditionalTextsAsTheyAreReadInTaiwan(String simplified, String traditional) {
		assertThat(Scripts.toTraditional(simplified)).isEqualTo(traditional);
	}

	@Test
	void foldsFullWidthLettersAndDigits() {
		assertThat(Scripts.toSimplified("\uFF13\uFF24列印\u3000\uFF21\uFF29\uFF0B\uFF45\uFF0E")).isEqualTo("3D打印 AI+e.");
	}

	@Test
	void survivesAnyCharacters() {
		assertThat(Scripts.toSimplified("")).isEmpty();
		assertThat(Scripts.toTraditional("")).isEmpty();
		assertThat(Scripts.toSimplified("a\u0000\uD842\uD842\uDFB7軟")).isEqualTo("a\u0000\uD842\uD842\uDFB7软");
	}

	@Test
	void aMixtureOfAllWordsReadTwiceReadsTheSame() {
		List<String> words = Scripts.mappings().keySet().stream().sorted().toList();
		var random = new Random(1);
		for (int n = 0; n < 20_000; n++) {
			// Words stand apart: side by side they may spell a third one.
			String text = words.get(random.nextInt(words.size())) + "，" + words.get(random.nextInt(words.size()));
			String once = Scripts.toSimplified(text);
			assertThat(Scripts.toSimplified(once)).as(text).isEqualTo(once);
		}
	}

	@Test
	void mappingsTellAllThatReadingReplaces() {
		assertThat(Scripts.mappings()).containsEntry("\u8ECA", "\u8F66")
			.containsEntry("航太", "航天")
			.containsEntry("軟體", "软件")
			.containsEntry("积体电路", "集成电路")
			.containsEntry("\uFF21", "A")
			.doesNotContainKeys("资料", "软体", "著", "，", "");
		assertThat(Scripts.mappings()).hasSizeGreaterThan(3_500);
	}

}
