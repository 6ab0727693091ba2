package org.caiqiao.insight;

import java.util.List;
import java.util.Locale;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the portal is, and what the district published about its work. */
@Controller
class AboutController {

	private final PublishedReports reports;

	private final MessageSource messages;

	AboutController(PublishedReports reports, MessageSource messages) {
		this.reports = reports;
		this.messages = messages;
	}

	@Bean
	static PageRules insightPageRules() {
		return () -> List.of(PageAccess.read("/about", Audience.EVERYONE));
	}

	@GetMapping("/about")
	String about(Locale locale, Model model) {
		var page = new AboutPage(this.messages, locale);
		this.reports.find().ifPresent(report -> {
			model.addAttribute("source", page.chinese(report.title()));
			model.addAttribute("note", page.chinese(report.note()));
			model.addAttribute("groups", page.groups(report));
			model.addAttribute("names", page.names(report));
		});
		return "insight/about";
	}

}
