package org.caiqiao.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What every page is made with; a web slice of a test has it as well. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	@Bean
	Formats formats(MessageSource messages, Clock clock) {
		return new Formats(new Phrases(messages), clock);
	}

	@Bean
	Forms forms() {
		return new Forms();
	}

	@Bean
	Languages localeResolver() {
		return new Languages();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new FrameInterceptor());
		var language = new LocaleChangeInterceptor();
		language.setParamName("lang");
		language.setHttpMethods("GET", "HEAD");
		language.setIgnoreInvalidLocale(true);
		registry.addInterceptor(language);
	}

	private static final class FrameInterceptor implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			request.setAttribute(Frame.NAME, Frame.of(request));
			return true;
		}

	}

}
