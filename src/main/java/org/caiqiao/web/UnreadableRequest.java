package org.caiqiao.web;

import java.util.stream.Stream;

/** Knows the server's own complaints about a request that cannot be read at all. */
final class UnreadableRequest {

	private static final String TOMCAT = "org.apache.tomcat.util.http.InvalidParameterException";

	private UnreadableRequest() {
	}

	/**
	 * Whether a failure comes from a query or form with a broken encoding or too many
	 * parts.
	 */
	static boolean caused(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
			.anyMatch(cause -> cause.getClass().getName().equals(TOMCAT));
	}

}
