package org.caiqiao.web;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What every page is made with; a web slice of a test has it as well. */
@Configuration
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
	ErrorPages errorPages(ObjectProvider<ResourceUrlProvider> assets) {
		return new ErrorPages(assets);
	}

	@Bean
	Languages localeResolver() {
		return new Languages();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new FrameInterceptor(localeResolver()));
	}

}
