package org.caiqiao.exchange.rows;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyIndexUnitTests {

	@Test
	void findsEachOfManyKeysAndNoOther() {
		var index = new KeyIndex();
		for (int i = 0; i < 200_000; i++) {
			index.add(Key.title("成果" + i), i);
		}

		for (int i = 0; i < 200_000; i++) {
			assertThat(index.find(Key.title("成果" + i))).isEqualTo(i);
		}
		for (int i = 200_000; i < 400_000; i++) {
			assertThat(index.find(Key.title("成果" + i))).isEqualTo(-1);
		}
	}

	@Test
	void keepsTheFirstOfSeveral() {
		var index = new KeyIndex();
		index.add(Key.id("a"), 1);
		index.add(Key.id("a"), 2);

		assertThat(index.find(Key.id(" a "))).isEqualTo(1);
	}

	@Test
	void tellsSortsOfKeysApart() {
		var index = new KeyIndex();
		index.add(Key.id("激光"), 1);

		assertThat(index.find(Key.title("激光"))).isEqualTo(-1);
	}

	@Test
	void takesTitlesOfBothScriptsAndWidthsForOne() {
		var index = new KeyIndex();
		index.add(Key.title("基于３Ｄ打印的人脸识别 (一期)"), 7);

		assertThat(index.find(Key.title("基於3D打印的人臉識別（一期）"))).isEqualTo(7);
	}

}
