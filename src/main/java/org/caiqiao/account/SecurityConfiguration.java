package org.caiqiao.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Deny by default: what no module's {@link PageRules} name is closed to everybody. */
@Configuration
class SecurityConfiguration implements WebMvcConfigurer {

	/** Everything a page needs comes from the portal itself. */
	private static final String CONTENT = "default-src 'self'; img-src 'self' data:; "
			+ "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; "
			+ "form-action 'self'; frame-ancestors 'none'";

	private final PageGuard guard;

	SecurityConfiguration(PageGuard guard) {
		this.guard = guard;
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, SessionRenewal sessions) throws Exception {
		var refusals = new Refusals(this.guard);
		var places = new ReturnPlaces();
		http.authorizeHttpRequests(requests -> {
			requests.requestMatchers("/assets/**", "/webjars/**", "/favicon.ico", "/error").permitAll();
			requests.requestMatchers("/actuator/health", "/actuator/health/*").permitAll();
			requests.anyRequest().access(this.guard);
		});
		http.requestCache(cache -> cache.requestCache(places.requestCache()));
		http.formLogin(form -> form.loginPage("/sign-in")
			.usernameParameter("email")
			.passwordParameter("currentPassword")
			.successHandler(places)
			.failureHandler(new ForwardAuthenticationFailureHandler("/sign-in/failed")));
		http.logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"));
		http.exceptionHandling(
				exceptions -> exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
		// In a cookie, not in the session: visitors need no session, and a form that was
		// open for hours can still be sent.
		http.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()));
		http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
			.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.addFilterAfter(new SessionRenewalFilter(sessions), AnonymousAuthenticationFilter.class);
		return http.build();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AudienceInterceptor(this.guard));
	}

}
