package org.caiqiao.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;

/** Gives each page what its layout needs, and switches the language where one asks. */
class FrameInterceptor implements HandlerInterceptor {

	private final Languages languages;

	FrameInterceptor(Languages languages) {
		this.languages = languages;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute(Frame.NAME, Frame.of(request));
		String asked = (request.getDispatcherType() == DispatcherType.REQUEST) ? lang(request) : null;
		if (asked != null) {
			this.languages.setLocale(request, response, Languages.of(asked));
		}
		return true;
	}

	private static @Nullable String lang(HttpServletRequest request) {
		try {
			return request.getParameter("lang");
		}
		catch (IllegalStateException ex) {
			// A query that cannot be read: the page will find out and say so.
			return null;
		}
	}

}
