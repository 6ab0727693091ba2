package org.caiqiao.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What those get who may not open a page: visitors the sign-in page, others a plain no,
 * and everybody a 404 where there is no such page.
 */
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String SIGN_IN = "/sign-in";

	private final PageGuard guard;

	private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);

	Refusals(PageGuard guard) {
		this.guard = guard;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException, ServletException {
		if (this.guard.ruleFor(request).isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (request.getHeader("HX-Request") != null) {
			// A redirect would put the sign-in page into a part of the page.
			response.setHeader("HX-Redirect", request.getContextPath() + SIGN_IN);
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if (UnsentText.keep(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else {
			this.signIn.commence(request, response, cause);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException {
		boolean strange = cause instanceof CsrfException;
		if (strange && request.getRequestURI().equals(request.getContextPath() + SIGN_IN)) {
			// Only the cookie was gone; the page brings a new one.
			response.sendRedirect(request.getContextPath() + SIGN_IN);
		}
		else {
			if (strange) {
				UnsentText.keep(request);
			}
			boolean known = strange || this.guard.ruleFor(request).isPresent();
			response.sendError(known ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
		}
	}

}
