package org.caiqiao.shared;

import java.util.Random;

import org.caiqiao.shared.OrcidId.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OrcidIdUnitTests {

	@ParameterizedTest
	@ValueSource(strings = { "0000-0002-1825-0097", "0000000218250097", "https://orcid.org/0000-0002-1825-0097",
			"http://www.orcid.org/0000-0002-1825-0097/", "orcid.org/0000-0002-1825-0097", "ORCID: 0000-0002-1825-0097",
			" 0000–0002–1825–0097 ", "００００－０００２－１８２５－００９７" })
	void readsEverySpellingAsTheSameId(String typed) {
		assertThat(new OrcidId(typed).value()).isEqualTo("0000-0002-1825-0097");
		assertThat(new OrcidId(typed).url()).isEqualTo("https://orcid.org/0000-0002-1825-0097");
	}

	@Test
	void readsTheCheckCharacterX() {
		assertThat(new OrcidId("0000-0002-1694-233x").value()).isEqualTo("0000-0002-1694-233X");
	}

	@ParameterizedTest
	@CsvSource({ "'', FORM", "0000-0002-1825-009, FORM", "0000-0002-1825-00977, FORM", "0000-0002-1X25-0097, FORM",
			"https://example.org/0000-0002-1825-0097, FORM", "0000-0002-1825-0098, CHECK_DIGIT",
			"0000-0002-1694-2330, CHECK_DIGIT" })
	void saysWhatIsWrong(String typed, Verdict expected) {
		assertThat(OrcidId.check(typed)).isEqualTo(expected);
		assertThatIllegalArgumentException().isThrownBy(() -> new OrcidId(typed));
	}

	@Test
	void noticesEveryWrongCharacter() {
		var random = new Random(7064);
		for (int n = 0; n < 300; n++) {
			String id = randomId(random);
			for (int i = 0; i < id.length(); i++) {
				for (char other : "0123456789X".toCharArray()) {
					String flipped = id.substring(0, i) + other + id.substring(i + 1);
					assertThat(OrcidId.check(flipped) == Verdict.OK).as(flipped).isEqualTo(flipped.equals(id));
				}
			}
		}
	}

	private static String randomId(Random random) {
		String start = "%015d".formatted(random.nextLong(1_000_000_000_000_000L));
		for (char last : "0123456789X".toCharArray()) {
			if (OrcidId.check(start + last) == Verdict.OK) {
				return start + last;
			}
		}
		throw new AssertionError("no check character fits " + start);
	}

}
