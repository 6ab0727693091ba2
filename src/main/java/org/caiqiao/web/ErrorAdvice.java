package org.caiqiao.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where a failure of a page becomes an answer. */
@ControllerAdvice
class ErrorAdvice {

	private final ErrorPages pages;

	private final MessageSource messages;

	ErrorAdvice(ErrorPages pages, MessageSource messages) {
		this.pages = pages;
		this.messages = messages;
	}

	/** A refusal that no form caught is told in its own words. */
	@ExceptionHandler
	ModelAndView refused(Rejected refusal, HttpServletRequest request, Locale locale) {
		String why = this.messages.getMessage(refusal.code(), refusal.arguments(), "", locale);
		return this.pages.page(request, HttpStatus.UNPROCESSABLE_CONTENT, refusal, why);
	}

	/**
	 * Anything else. Who may not is the matter of the security filters, which send a
	 * visitor to sign in first.
	 */
	@ExceptionHandler
	@Nullable ModelAndView failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException
				|| response.isCommitted()) {
			throw failure;
		}
		if (failure instanceof ErrorResponse standard) {
			standard.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
		}
		return this.pages.page(request, status(failure), failure, null);
	}

	static HttpStatusCode status(Throwable failure) {
		return switch (failure) {
			case NotFound missing -> HttpStatus.NOT_FOUND;
			case Conflict changed -> HttpStatus.CONFLICT;
			case Rejected refused -> HttpStatus.UNPROCESSABLE_CONTENT;
			// Two people wrote at once, or one sent the same thing twice.
			case ConcurrencyFailureException changed -> HttpStatus.CONFLICT;
			case DataIntegrityViolationException twice -> HttpStatus.CONFLICT;
			// An id that is no number names nothing; other parameters are just wrong.
			case MethodArgumentTypeMismatchException wrong when wrong.getParameter()
				.hasParameterAnnotation(PathVariable.class) -> HttpStatus.NOT_FOUND;
			case TypeMismatchException wrong -> HttpStatus.BAD_REQUEST;
			case HttpMessageNotReadableException wrong -> HttpStatus.BAD_REQUEST;
			case RequestRejectedException wrong -> HttpStatus.BAD_REQUEST;
			case ErrorResponse standard -> standard.getStatusCode();
			case MultipartException wrong -> UnreadableRequest.status(wrong).orElse(HttpStatus.BAD_REQUEST);
			default -> UnreadableRequest.status(failure).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
		};
	}

}
