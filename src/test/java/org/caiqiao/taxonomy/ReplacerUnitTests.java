package org.caiqiao.taxonomy;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplacerUnitTests {

	@Test
	void takesTheLongestWordFromLeftToRight() {
		var replacer = new Replacer(Map.of("ab", "1", "abc", "2", "bcd", "3", "d", "4"));
		assertThat(replacer.replace("abcd abd bcd b")).isEqualTo("24 14 3 b");
	}

	@Test
	void doesNotLookAtItsOwnWorkAgain() {
		assertThat(new Replacer(Map.of("a", "b", "b", "c")).replace("ab")).isEqualTo("bc");
	}

	@Test
	void aWordForItselfShieldsItsCharacters() {
		assertThat(new Replacer(Map.of("ab", "ab", "bc", "X")).replace("abc bc")).isEqualTo("abc X");
	}

	@Test
	void handsTheStretchesBetweenToTheOtherConversion() {
		var replacer = new Replacer(Map.of("b", "-"), rest -> rest.toUpperCase(Locale.ROOT));
		assertThat(replacer.replace("aabcc")).isEqualTo("AA-CC");
		assertThat(replacer.replace("b")).isEqualTo("-");
		assertThat(replacer.replace("xyz")).isEqualTo("XYZ");
	}

}
