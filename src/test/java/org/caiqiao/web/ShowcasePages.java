package org.caiqiao.web;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.AbstractResourceBasedMessageSource;

/** Opens the showcase to everybody and gives it its texts. */
@TestConfiguration(proxyBeanMethods = false)
@Import(ShowcaseController.class)
class ShowcasePages {

	@Bean
	PageRules showcasePageRules() {
		return () -> List.of(PageAccess.of("/showcase/**", Audience.EVERYONE));
	}

	@Bean
	SmartInitializingSingleton showcaseTexts(AbstractResourceBasedMessageSource messages) {
		return () -> messages.addBasenames("messages/showcase");
	}

}
