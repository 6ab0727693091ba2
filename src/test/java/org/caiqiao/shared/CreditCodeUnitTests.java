package org.caiqiao.shared;

import java.util.Random;

import org.caiqiao.shared.CreditCode.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CreditCodeUnitTests {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	@ParameterizedTest
	@ValueSource(strings = { "91110108MA0100016G", "91110108MA0100024B", "1210000040000000XN", "52110108MJ01000351",
			"54110108MJ0100043M" })
	void acceptsCodesWhoseChecksAreRight(String code) {
		assertThat(CreditCode.check(code)).isEqualTo(Verdict.OK);
		assertThat(new CreditCode(code).value()).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "91110108ma0100016g", " 91110108 MA010001-6 G\t", "９１１１０１０８ＭＡ０１０００１６Ｇ",
			"91110108\u3000MA0100016G", "\uFEFF91110108MA0100016G\u200B" })
	void readsCaseSpacesAndFullWidthAsTheSameCode(String typed) {
		assertThat(CreditCode.check(typed)).isEqualTo(Verdict.OK);
		assertThat(new CreditCode(typed)).isEqualTo(new CreditCode("91110108MA0100016G"));
	}

	@ParameterizedTest
	@CsvSource({ "'', LENGTH", "91110108MA0100016, LENGTH", "91110108MA0100016G0, LENGTH",
			"91110108MAO100016G, ALPHABET", "91110108MA01000I6G, ALPHABET", "91110108MA01000信6G, ALPHABET",
			"91110108MA0100017G, ORGANISATION_CHECK", "91110108MA0100025B, ORGANISATION_CHECK",
			"91110108MA0100016H, CODE_CHECK", "91110107MA0100016G, CODE_CHECK", "91350203M0001QAY9B, CODE_CHECK" })
	void saysWhichCheckFails(String code, Verdict expected) {
		assertThat(CreditCode.check(code)).isEqualTo(expected);
	}

	@Test
	void saysThatCharactersThatAreNoneFail() {
		assertThat(CreditCode.check("91110108MA010001\u00006")).isEqualTo(Verdict.ALPHABET);
		assertThat(CreditCode.check("\uD842\uDFB7".repeat(9))).isEqualTo(Verdict.ALPHABET);
	}

	@Test
	void keepsARealCodeThatFailsItsCheckSoThatAnOfficerMayAcceptIt() {
		assertThat(new CreditCode("91350203M0001QAY9B").verdict()).isEqualTo(Verdict.CODE_CHECK);
	}

	@Test
	void isNoCodeWithoutItsForm() {
		assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91110108"));
		assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91110108MAO100016G"));
	}

	@Test
	void noticesEveryWrongCharacterAndEverySwapOfNeighbours() {
		var random = new Random(2015);
		for (int n = 0; n < 300; n++) {
			String code = randomCode(random);
			assertThat(CreditCode.check(code)).isEqualTo(Verdict.OK);
			for (int i = 0; i < code.length(); i++) {
				for (char other : ALPHABET.toCharArray()) {
					String flipped = code.substring(0, i) + other + code.substring(i + 1);
					assertThat(CreditCode.check(flipped) == Verdict.OK).as(flipped).isEqualTo(flipped.equals(code));
				}
			}
			for (int i = 0; i + 1 < code.length(); i++) {
				String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
				assertThat(CreditCode.check(swapped) == Verdict.OK).as(swapped).isEqualTo(swapped.equals(code));
			}
		}
	}

	/** A code made by search instead of by formula, so that the test is no copy. */
	private static String randomCode(Random random) {
		while (true) {
			var start = new StringBuilder();
			for (int i = 0; i < 16; i++) {
				start.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
			}
			for (char ninth : ALPHABET.toCharArray()) {
				for (char last : ALPHABET.toCharArray()) {
					String code = start.toString() + ninth + last;
					if (CreditCode.check(code) == Verdict.OK) {
						return code;
					}
				}
			}
		}
	}

}
