package org.caiqiao.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody wrote into a form that could not be sent, as the sign-in had ended or the
 * page was open too long: the refusal shows it, to be copied.
 */
final class UnsentText {

	/** Request attribute under which the error page finds it. */
	static final String NAME = "unsent";

	/** Shorter ones are choices, or quickly written again. */
	private static final int WORTH_KEEPING = 20;

	private static final int LONGEST = 20_000;

	private UnsentText() {
	}

	/**
	 * Hands it to the error page.
	 * @return whether there is any
	 */
	static boolean keep(HttpServletRequest request) {
		if (!request.getMethod().equals("POST")) {
			return false;
		}
		List<String> texts = request.getParameterMap()
			.entrySet()
			.stream()
			.filter(field -> !secret(field.getKey()))
			.map(Map.Entry::getValue)
			.flatMap(Arrays::stream)
			.map(text -> text.replace("\0", "").strip())
			.filter(text -> text.length() >= WORTH_KEEPING && text.length() <= LONGEST)
			.toList();
		if (!texts.isEmpty()) {
			request.setAttribute(NAME, texts);
		}
		return !texts.isEmpty();
	}

	private static boolean secret(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.contains("password") || lower.contains("token") || lower.startsWith("_");
	}

}
