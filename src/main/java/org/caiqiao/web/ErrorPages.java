package org.caiqiao.web;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/**
 * Makes the page that tells of a failure: what happened, what to do, and a reference
 * under which the log has the cause. Nothing of the cause itself is shown.
 */
class ErrorPages {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

	/** Failures with words of their own; the others use those of 400 or 500. */
	private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

	/** Without letters and digits that are mistaken for each other on the telephone. */
	private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private final SecureRandom random = new SecureRandom();

	private final ObjectProvider<ResourceUrlProvider> assets;

	ErrorPages(ObjectProvider<ResourceUrlProvider> assets) {
		this.assets = assets;
	}

	/**
	 * The page for a failure.
	 * @param status what the browser is told
	 * @param cause goes to the log; null where nobody knows it
	 * @param why a text for the reader that says more than the status does, or null
	 */
	ModelAndView page(HttpServletRequest request, HttpStatusCode status, @Nullable Throwable cause,
			@Nullable String why) {
		String reference = reference();
		// Of an address only what cannot forge lines of the log.
		String place = request.getMethod() + " " + Frame.of(request).path().replaceAll("\\p{Cntrl}", "?");
		if (status.is5xxServerError()) {
			LOG.error("{} {}: {}", reference, status.value(), place, cause);
		}
		else {
			LOG.info("{} {}: {} ({})", reference, status.value(), place,
					(cause != null) ? cause.getClass().getSimpleName() : "-");
		}
		frame(request);
		int code = status.value();
		int told = TOLD.contains(code) ? code : (code < 500) ? 400 : 500;
		var page = new ModelAndView("error/page", Map.of("told", told, "reference", reference), status);
		page.addObject("why", why);
		return page;
	}

	/** What interceptors do for other pages; a failure may come before them. */
	private void frame(HttpServletRequest request) {
		if (request.getAttribute(Frame.NAME) == null) {
			request.setAttribute(Frame.NAME, Frame.of(request));
			this.assets.ifAvailable(provider -> request
				.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, provider));
		}
	}

	private String reference() {
		var signs = new StringBuilder();
		this.random.ints(8, 0, SIGNS.length()).forEach(sign -> signs.append(SIGNS.charAt(sign)));
		return signs.insert(4, '-').toString();
	}

}
