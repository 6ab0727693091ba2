package org.caiqiao.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Knows the server's own complaints about a request that cannot be read at all. */
final class UnreadableRequest {

	private UnreadableRequest() {
	}

	/**
	 * What a failure means that comes from a query or form with a broken encoding or too
	 * many parts, or from a file beyond the limit; empty for any other failure.
	 */
	static Optional<HttpStatusCode> status(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
			.filter(InvalidParameterException.class::isInstance)
			.map(InvalidParameterException.class::cast)
			.findFirst()
			.map(complaint -> (complaint.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value())
					? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
	}

}
