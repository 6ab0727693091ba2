package org.caiqiao.exchange.web;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.OfficeQueue;
import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.exchange.jobs.ImportManagement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open the pages of imports, and what of them waits for the office. */
@Configuration
class ImportConfiguration {

	@Bean
	PageRules importPageRules() {
		return () -> List.of(PageAccess.of("/office/imports/**", Audience.OFFICE),
				PageAccess.read("/office/export.*", Audience.OFFICE));
	}

	@Bean
	OfficeTool importTool() {
		return new OfficeTool() {
			@Override
			public String label() {
				return "office.tool.imports";
			}

			@Override
			public String url() {
				return "/office/imports";
			}
		};
	}

	@Bean
	OfficeQueue importQueue(ImportManagement imports) {
		return new OfficeQueue() {
			@Override
			public String label() {
				return "office.queue.imports";
			}

			@Override
			public long waiting() {
				return imports.waiting();
			}

			@Override
			public String url() {
				return "/office/imports";
			}
		};
	}

}
