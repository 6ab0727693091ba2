package org.caiqiao.need;

import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.Audience;
import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.HomeSection;
import org.caiqiao.account.LivingCounter;
import org.caiqiao.account.OfficeQueue;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.PublicationState;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What needs add to the home page and to the office's. */
@Configuration
class NeedOnOtherPages {

	private static final int NEWEST = 5;

	@Bean
	OfficeQueue needsToReview(Needs needs) {
		return new OfficeQueue() {
			@Override
			public String label() {
				return "office.queue.needs";
			}

			@Override
			public long waiting() {
				return needs.countWaitingForReview();
			}

			@Override
			public String url() {
				return "/office/needs?status=SUBMITTED";
			}
		};
	}

	@Bean
	LivingCounter publicNeeds(Needs needs) {
		return new LivingCounter() {
			@Override
			public int order() {
				return 30;
			}

			@Override
			public String label() {
				return "need.counter";
			}

			@Override
			public long value() {
				return needs.countIn(PublicationState.PUBLISHED);
			}

			@Override
			public String url() {
				return "/needs";
			}
		};
	}

	@Bean
	HomeSection newestNeeds(NeedPages pages) {
		return new HomeSection() {
			@Override
			public int order() {
				return 30;
			}

			@Override
			public String template() {
				return "need/home :: part";
			}

			@Override
			public @Nullable Map<String, Object> model(@Nullable SignedIn who, Locale locale) {
				var newest = pages.newest(NEWEST, locale);
				return newest.isEmpty() ? null : Map.of("rows", newest);
			}
		};
	}

	@Bean
	OfficeTool needTool() {
		return OfficeTool.of("need.office.title", "/office/needs", Audience.OFFICE);
	}

}
