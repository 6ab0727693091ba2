package org.caiqiao.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Knows the rules of all modules and holds each request against them. */
@Component
class PageGuard implements AuthorizationManager<RequestAuthorizationContext> {

	/** The same for every order in which modules are found. */
	private static final Comparator<Guarded> MOST_SPECIAL_FIRST = Comparator.comparing(Guarded::pattern)
		.thenComparing(guarded -> guarded.page().method() == null);

	private final List<Guarded> rules;

	PageGuard(List<PageRules> modules) {
		this.rules = modules.stream()
			.flatMap(module -> module.pages().stream())
			.map(Guarded::of)
			.sorted(MOST_SPECIAL_FIRST)
			.toList();
	}

	/** The rule that counts for a request, if any module names it. */
	Optional<PageAccess> ruleFor(HttpServletRequest request) {
		return this.rules.stream().filter(rule -> rule.fits(request)).map(Guarded::page).findFirst();
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext context) {
		return new AuthorizationDecision(
				ruleFor(context.getRequest()).filter(page -> admits(page.audience(), who)).isPresent());
	}

	private static boolean admits(Audience audience, Supplier<? extends @Nullable Authentication> who) {
		if (audience == Audience.EVERYONE) {
			return true;
		}
		Authentication authentication = who.get();
		return authentication != null && authentication.isAuthenticated()
				&& authentication.getPrincipal() instanceof SignedIn signedIn
				&& audience.roles().stream().anyMatch(signedIn::has);
	}

	private record Guarded(PageAccess page, PathPattern pattern, RequestMatcher path) {

		static Guarded of(PageAccess page) {
			return new Guarded(page, PathPatternParser.defaultInstance.parse(page.pattern()),
					PathPatternRequestMatcher.pathPattern(page.pattern()));
		}

		/** Asking for the head of a page is reading it. */
		boolean fits(HttpServletRequest request) {
			HttpMethod method = this.page.method();
			boolean head = method == HttpMethod.GET && HttpMethod.HEAD.matches(request.getMethod());
			return (method == null || head || method.matches(request.getMethod())) && this.path.matches(request);
		}

	}

}
