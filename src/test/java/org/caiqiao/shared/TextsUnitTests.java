package org.caiqiao.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextsUnitTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://a.example.org,    https://a.example.org
			HTTP://a.example.org/x,   HTTP://a.example.org/x
			www.example.org,          https://www.example.org
			example.org:8080/x,       https://example.org:8080/x
			' example.org ',          https://example.org
			'',                       ''
			""")
	void completesAddressesOfWebsites(String typed, String full) {
		assertThat(Texts.website("website", typed)).isEqualTo(full);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://example.org", "two words.org", "https://", "localhost",
			"https://a.org/\"><script>", "data:text/html,x" })
	void refusesWhatIsNoWebsite(String typed) {
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> Texts.website("website", typed))
			.returns("website", Rejected::field);
	}

	@Test
	void cutsLongTextsBetweenCharacters() {
		assertThat(Texts.teaser("一行\n两行")).isEqualTo("一行 两行");
		assertThat(Texts.teaser("𠮷".repeat(121))).isEqualTo("𠮷".repeat(120) + "…");
	}

}
