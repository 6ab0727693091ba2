package org.caiqiao.account;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * Says who may open the pages of a path pattern.
 *
 * @param method the one HTTP method this is about, or null for all
 * @param pattern a path pattern such as {@code /needs/{id}}
 * @param audience who may
 */
public record PageAccess(@Nullable HttpMethod method, String pattern, Audience audience) {

	/** For reading and writing alike. */
	public static PageAccess of(String pattern, Audience audience) {
		return new PageAccess(null, pattern, audience);
	}

	/** For reading only. */
	public static PageAccess read(String pattern, Audience audience) {
		return new PageAccess(HttpMethod.GET, pattern, audience);
	}

	/** For sending a form only. */
	public static PageAccess send(String pattern, Audience audience) {
		return new PageAccess(HttpMethod.POST, pattern, audience);
	}

}
