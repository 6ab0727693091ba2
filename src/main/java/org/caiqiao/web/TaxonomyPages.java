package org.caiqiao.web;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says who may look the code lists up: the taxonomy stands below the accounts. */
@Configuration
class TaxonomyPages {

	@Bean
	PageRules taxonomyPageRules() {
		return () -> List.of(PageAccess.read("/office/code-lists", Audience.OFFICE),
				PageAccess.read("/office/code-lists/*", Audience.OFFICE));
	}

	@Bean
	OfficeTool codeListTool() {
		return OfficeTool.of("codeList.title", "/office/code-lists", Audience.OFFICE);
	}

}
