package org.caiqiao.account;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Remembers where one wanted to go before signing in: the page that asked for it, or the
 * one whose "sign in" was followed (parameter {@code next}).
 */
class ReturnPlaces extends SavedRequestAwareAuthenticationSuccessHandler {

	/** A path of this portal and nothing that a browser takes for another host. */
	private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]{0,2000}");

	private final RequestCache cache = cache();

	ReturnPlaces() {
		setRequestCache(this.cache);
	}

	RequestCache requestCache() {
		return this.cache;
	}

	/** Where to go after signing in, or null if what was asked for is no page here. */
	static @Nullable String local(@Nullable String next) {
		return (next != null && LOCAL.matcher(next).matches() && !next.startsWith("/sign-")) ? next : null;
	}

	@Override
	protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
		String next = local(request.getParameter("next"));
		return (next != null) ? next : getDefaultTargetUrl();
	}

	/**
	 * Pages that were asked for, and forms that were sent when their owner was signed out
	 * meanwhile: these are worked off after signing in, so nothing typed is lost. No
	 * strange site can put one here, since its forms are refused before they are saved.
	 */
	private static RequestCache cache() {
		var cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(ReturnPlaces::worthKeeping);
		return cache;
	}

	private static boolean worthKeeping(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		String sent = request.getContentType();
		boolean page = accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
				&& request.getHeader("HX-Request") == null;
		boolean form = HttpMethod.POST.matches(request.getMethod()) && sent != null
				&& sent.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
		return page && (form || HttpMethod.GET.matches(request.getMethod()));
	}

}
