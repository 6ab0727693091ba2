package org.caiqiao.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the page who else may see it: the request attribute {@code audience}. */
class AudienceInterceptor implements HandlerInterceptor {

	private final PageGuard guard;

	AudienceInterceptor(PageGuard guard) {
		this.guard = guard;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		this.guard.ruleFor(request).ifPresent(page -> {
			request.setAttribute("audience", page.audience());
			// A form far down a long page would ask for the token when the head of the
			// response, where its cookie belongs, has already left.
			if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
				token.getToken();
			}
		});
		return true;
	}

}
