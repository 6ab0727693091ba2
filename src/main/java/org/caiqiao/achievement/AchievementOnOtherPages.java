package org.caiqiao.achievement;

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

/** What achievements add to the home page and to the office's. */
@Configuration
class AchievementOnOtherPages {

	private static final int NEWEST = 5;

	@Bean
	OfficeQueue achievementsToReview(Achievements achievements) {
		return new OfficeQueue() {
			@Override
			public String label() {
				return "office.queue.achievements";
			}

			@Override
			public long waiting() {
				return achievements.countWaitingForReview();
			}

			@Override
			public String url() {
				return "/office/achievements?status=SUBMITTED";
			}
		};
	}

	@Bean
	LivingCounter publicAchievements(Achievements achievements) {
		return new LivingCounter() {
			@Override
			public int order() {
				return 20;
			}

			@Override
			public String label() {
				return "achievement.counter";
			}

			@Override
			public long value() {
				return achievements.countIn(PublicationState.PUBLISHED);
			}

			@Override
			public String url() {
				return "/achievements";
			}
		};
	}

	@Bean
	HomeSection newestAchievements(AchievementPages pages) {
		return new HomeSection() {
			@Override
			public int order() {
				return 20;
			}

			@Override
			public String template() {
				return "achievement/home :: part";
			}

			@Override
			public @Nullable Map<String, Object> model(@Nullable SignedIn who, Locale locale) {
				var newest = pages.newest(NEWEST, locale);
				return newest.isEmpty() ? null : Map.of("rows", newest);
			}
		};
	}

	@Bean
	OfficeTool achievementTool() {
		return OfficeTool.of("achievement.office.title", "/office/achievements", Audience.OFFICE);
	}

}
