package org.caiqiao.taxonomy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptsUnitTests {

	@ParameterizedTest
	@CsvSource({ "大資料,大数据", "航太,航天", "3D列印,3D打印", "軟體,软件", "人臉識別,人脸识别" })
	void theTwoScriptsFindEachOther(String traditional, String simplified) {
		assertThat(Scripts.toSimplified(traditional)).isEqualTo(simplified);
		assertThat(Scripts.toTraditional(simplified)).isEqualTo(traditional);
		assertThat(Scripts.toSimplified(simplified)).isEqualTo(simplified);
		assertThat(Scripts.toTraditional(traditional)).isEqualTo(traditional);
	}

	@ParameterizedTest
	@CsvSource({ "３Ｄ列印,3D打印", "ＡＩ　晶圓,AI 晶圆", "（甲）,(甲)" })
	void foldsFullWidthLatin(String wide, String narrow) {
		assertThat(Scripts.toSimplified(wide)).isEqualTo(narrow);
	}

}
