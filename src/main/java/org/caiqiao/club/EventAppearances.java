package org.caiqiao.club;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

import org.caiqiao.account.DetailSection;
import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells on the pages of experts, achievements and needs at which events they are met. */
@Configuration
class EventAppearances {

	/** Behind the matches, which are what such a page is opened for. */
	private static final int ORDER = 200;

	@Bean
	DetailSection eventsOfExpert(Engagements engagements, EventPages pages) {
		return section("expert", engagements::ofExpert, pages);
	}

	@Bean
	DetailSection eventsOfAchievement(Engagements engagements, EventPages pages) {
		return section("achievement", engagements::ofAchievement, pages);
	}

	@Bean
	DetailSection eventsOfNeed(Engagements engagements, EventPages pages) {
		return section("need", engagements::ofNeed, pages);
	}

	private static DetailSection section(String kind, LongFunction<List<Long>> events, EventPages pages) {
		return new DetailSection() {

			@Override
			public String kind() {
				return kind;
			}

			@Override
			public int order() {
				return ORDER;
			}

			@Override
			public String template() {
				return "club/appearances :: part";
			}

			@Override
			public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
				List<Long> found = events.apply(id);
				return found.isEmpty() ? null : Map.of("cards", pages.of(found, locale));
			}

		};
	}

}
