package org.caiqiao.account;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Deny by default: what no module's {@link PageRules} name is closed to everybody. */
@Configuration
class SecurityConfiguration {

	@Bean
	SecurityFilterChain pages(HttpSecurity http, List<PageRules> rules) throws Exception {
		http.authorizeHttpRequests(requests -> {
			requests.requestMatchers("/assets/**", "/webjars/**", "/favicon.ico", "/error").permitAll();
			requests.requestMatchers("/actuator/health", "/actuator/health/*").permitAll();
			rules.stream().flatMap(module -> module.pages().stream()).forEach(page -> allow(requests, page));
			requests.anyRequest().denyAll();
		});
		http.formLogin(form -> form.loginPage("/sign-in").permitAll());
		http.logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"));
		return http.build();
	}

	private static void allow(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			PageAccess page) {
		var path = PathPatternRequestMatcher.withDefaults().matcher(page.method(), page.pattern());
		if (page.audience() == Audience.EVERYONE) {
			requests.requestMatchers(path).permitAll();
		}
		else {
			requests.requestMatchers(path).hasAnyAuthority(page.audience().authorities());
		}
	}

}
