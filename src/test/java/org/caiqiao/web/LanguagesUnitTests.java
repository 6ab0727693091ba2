package org.caiqiao.web;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesUnitTests {

	private final Languages languages = new Languages();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			-                          | zh-CN
			zh-Hant-HK,zh;q=0.9        | zh-TW
			zh-TW,en;q=0.5             | zh-TW
			zh-HK                      | zh-TW
			zh-Hans-HK                 | zh-CN
			zh                         | zh-CN
			en-GB,zh;q=0.8             | en
			de-DE,fr;q=0.9             | zh-CN
			de-DE,en;q=0.9,zh;q=0.8    | en
			en;q=0.5,zh-TW             | zh-TW
			*                          | zh-CN
			;;q=x,,                    | zh-CN
			""")
	void followsWhatTheBrowserPrefers(String header, String language) {
		var request = new MockHttpServletRequest();
		if (header != null) {
			request.addHeader("Accept-Language", header);
		}
		assertThat(this.languages.resolveLocale(request).toLanguageTag()).isEqualTo(language);
	}

	@Test
	void aChoiceCountsMoreThanTheBrowserAndIsKept() {
		var request = new MockHttpServletRequest();
		request.addHeader("Accept-Language", "en");
		var response = new MockHttpServletResponse();
		this.languages.setLocale(request, response, Locale.TRADITIONAL_CHINESE);
		assertThat(this.languages.resolveLocale(request)).isEqualTo(Locale.TRADITIONAL_CHINESE);
		var next = new MockHttpServletRequest();
		next.addHeader("Accept-Language", "en");
		next.setCookies(response.getCookie(Languages.COOKIE));
		assertThat(this.languages.resolveLocale(next)).isEqualTo(Locale.TRADITIONAL_CHINESE);
	}

	@Test
	void aCookieThatNamesNoLanguageOfThePortalIsPassedOver() {
		var request = new MockHttpServletRequest();
		request.setCookies(new Cookie(Languages.COOKIE, "xx\u0001"));
		request.addHeader("Accept-Language", "en");
		assertThat(this.languages.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
	}

}
