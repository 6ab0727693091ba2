package org.caiqiao.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the layout knows of the request it frames.
 *
 * @param path the path of the page
 * @param query its query as it was sent, or null
 */
record Frame(String path, @Nullable String query) {

	/** Request attribute under which pages find it. */
	static final String NAME = "frame";

	static Frame of(HttpServletRequest request) {
		// After an error the address is that of the page that failed.
		Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		return new Frame(path, request.getQueryString());
	}

	/** The sections of the portal that its navigation names. */
	public List<String> sections() {
		return List.of("experts", "achievements", "needs", "companies", "institutions", "investors", "events");
	}

	/** Whether the page belongs to a section. */
	public boolean in(String section) {
		return this.path.equals("/" + section) || this.path.startsWith("/" + section + "/");
	}

	/** The languages the page can be read in. */
	public List<Locale> languages() {
		return Languages.ALL;
	}

	/** The address of this page in another language. */
	public String in(Locale language) {
		try {
			return UriComponentsBuilder.fromUriString("?" + ((this.query != null) ? this.query : ""))
				.replaceQueryParam("lang", language.toLanguageTag())
				.replacePath(this.path)
				.build()
				.toUriString();
		}
		catch (IllegalArgumentException ex) {
			return this.path + "?lang=" + language.toLanguageTag();
		}
	}

}
