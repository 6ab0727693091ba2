package org.caiqiao.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Failures outside of the pages' own code: filters, firewall, broken templates. */
@Controller
class ErrorPageController implements ErrorController {

	private final ErrorPages pages;

	ErrorPageController(ErrorPages pages) {
		this.pages = pages;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView failed(HttpServletRequest request) {
		Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		return this.pages.page(request, status(request, cause), cause, null);
	}

	private static HttpStatusCode status(HttpServletRequest request, @Nullable Throwable cause) {
		if (cause != null) {
			return ErrorAdvice.status(cause);
		}
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		// Opened by hand it is a page like any other that does not exist.
		return (code instanceof Integer number) ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
	}

}
