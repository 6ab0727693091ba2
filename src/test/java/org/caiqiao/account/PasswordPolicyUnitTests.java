package org.caiqiao.account;

import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PasswordPolicyUnitTests {

	private final PasswordPolicy policy = new PasswordPolicy();

	@ParameterizedTest
	@ValueSource(strings = { "password", "Password1!", "P@ssw0rd", "Admin@123", "woaini1314", "WoAiNi520", "5201314520",
			"qwertyuiop", "poiuytrewq", "asdfghjkl", "1qaz2wsx", "1q2w3e4r", "12345678", "87654321", "abcdefgh",
			"11111111", "abcabcabc", "12341234", "19900101", "13812345678", "iloveyou", "ｐａｓｓｗｏｒｄ", "caiqiao2026" })
	void refusesWhatStrangersGuessFirst(String password) {
		assertRefused(password, "account.password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "lin.shuyun@example.org", "LIN.SHUYUN@EXAMPLE.ORG", "lin.shuyun", "lin.shuyun123",
			"Lin Shuyun", "LinShuyun99" })
	void refusesTheAddressAndTheNameOfItsOwner(String password) {
		assertRefused(password, "account.password.personal");
	}

	@Test
	void refusesLessThanEightCharacters() {
		assertRefused("xk4-Qz9", "account.password.short");
	}

	@Test
	void countsCharactersOutsideTheBasicPlaneOnce() {
		assertRefused("𠮷𠮷𠮷𠮷", "account.password.short");
	}

	@Test
	void refusesMoreThanTwoHundredCharacters() {
		assertRefused("xk4-".repeat(50) + "!", "account.password.long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vkqmtwzr", "纸船 载着 月光 过桥", "correct horse battery", "48201957", "passage to the west",
			"welcome839201748392", "Zd8!kk2x" })
	void asksForNoSpecialComposition(String password) {
		assertThatNoException().isThrownBy(() -> this.policy.check(password, "lin.shuyun@example.org", "Lin Shuyun"));
	}

	private void assertRefused(String password, String code) {
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> this.policy.check(password, "lin.shuyun@example.org", "Lin Shuyun"))
			.matches(refused -> refused.code().equals(code))
			.matches(refused -> "password".equals(refused.field()));
	}

}
