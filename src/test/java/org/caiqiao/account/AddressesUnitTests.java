package org.caiqiao.account;

import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AddressesUnitTests {

	@Test
	void readsWhatAChineseKeyboardWrites() {
		EmailAddress address = EmailAddress.of("　Lin＠Example．org ");
		assertThat(address.value()).isEqualTo("Lin@Example.org");
		assertThat(address.key()).isEqualTo("lin@example.org");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "lin", "@example.org", "lin@", "lin@@example.org", "lin@exa mple.org",
			"lin@example.org\nBcc: all@example.org", "lin@example..org", "lin@-", "\"lin\"@example.org",
			"lin@example.org,wang@example.org", "<lin@example.org>", "lin@example.org\0" })
	void refusesWhatNobodyCanWriteTo(String typed) {
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> EmailAddress.of(typed))
			.matches(refused -> "email".equals(refused.field()));
	}

	@Test
	void refusesMoreThanMailServersTake() {
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> EmailAddress.of("a@" + "b.".repeat(130) + "org"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/needs/5", "/needs?q=%E7%94%B5&page=2", "/" })
	void returnsToPagesOfThisPortal(String next) {
		assertThat(ReturnPlaces.local(next)).isEqualTo(next);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "needs", "//evil.example", "/\\evil.example", "https://evil.example/", "/a\r\nb",
			"javascript:alert(1)", "/\t/evil.example", "/sign-in", "/sign-out" })
	void returnsNowhereElse(String next) {
		assertThat(ReturnPlaces.local(next)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "203.0.113.7, 203.0.113.7", "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
			"2001:db8:1:2::9, 20010db800010002/64", "::1, 0000000000000000/64", "::ffff:203.0.113.7, 203.0.113.7",
			"unknown, unknown" })
	void countsANetworkOfIpv6AsOnePlace(String remote, String place) {
		assertThat(NetworkAddress.of(remote)).isEqualTo(place);
	}

}
