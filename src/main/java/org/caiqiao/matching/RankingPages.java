package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may change how pairs are scored, and where the office finds it. */
@Configuration
class RankingPages {

	@Bean
	PageRules rankingPageRules() {
		return () -> List.of(PageAccess.of("/office/matching/weights", Audience.OFFICE),
				PageAccess.send("/office/matching/weights/preview", Audience.OFFICE),
				PageAccess.send("/office/matching/weights/reset", Audience.OFFICE),
				PageAccess.of("/office/matching/learning", Audience.OFFICE),
				PageAccess.send("/office/matching/learning/*/use", Audience.OFFICE),
				PageAccess.send("/office/matching/learning/shipped", Audience.OFFICE));
	}

	@Bean
	OfficeTool weightsTool() {
		return OfficeTool.of("matching.weights.title", "/office/matching/weights", Audience.OFFICE);
	}

	@Bean
	OfficeTool learningTool() {
		return OfficeTool.of("matching.learning.title", "/office/matching/learning", Audience.OFFICE);
	}

}
