package org.caiqiao.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what the reader chose ({@code ?lang=}, kept in a cookie), else
 * what the browser prefers, else Simplified Chinese.
 */
class Languages implements LocaleResolver {

	/** Simplified Chinese, Traditional Chinese as written in Taiwan, English. */
	static final List<Locale> ALL = List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH);

	static final String COOKIE = "language";

	private static final String CHOSEN = Languages.class.getName() + ".chosen";

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
			return chosen;
		}
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		Locale kept = (cookie != null) ? of(cookie.getValue()) : null;
		return (kept != null) ? kept : preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		Locale chosen = (locale != null) ? of(locale.toLanguageTag()) : null;
		if (chosen != null && response != null) {
			request.setAttribute(CHOSEN, chosen);
			var cookie = ResponseCookie.from(COOKIE, chosen.toLanguageTag())
				.path("/")
				.httpOnly(true)
				.secure(request.isSecure())
				.sameSite("Lax")
				.maxAge(Duration.ofDays(365));
			response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
		}
	}

	/**
	 * The language of the portal that a tag such as {@code zh-Hant-HK} asks for, or null.
	 */
	static @Nullable Locale of(String tag) {
		Locale asked = Locale.forLanguageTag(tag.replace('_', '-'));
		if (asked.getLanguage().equals("en")) {
			return Locale.ENGLISH;
		}
		if (!asked.getLanguage().equals("zh")) {
			return null;
		}
		boolean traditional = asked.getScript().equals("Hant")
				|| (asked.getScript().isEmpty() && List.of("TW", "HK", "MO").contains(asked.getCountry()));
		return traditional ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
	}

	private static Locale preferred(@Nullable String header) {
		try {
			List<LanguageRange> ranges = (header != null) ? LanguageRange.parse(header) : List.of();
			return ranges.stream()
				.map(range -> of(range.getRange()))
				.filter(found -> found != null)
				.findFirst()
				.orElse(Locale.SIMPLIFIED_CHINESE);
		}
		catch (IllegalArgumentException ex) {
			return Locale.SIMPLIFIED_CHINESE;
		}
	}

}
