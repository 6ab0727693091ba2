package org.caiqiao.club.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.Audience;
import org.caiqiao.account.DetailSection;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open the pages of minutes, and what these add to the page of an event. */
@Configuration
class MinutesOnOtherPages {

	/** Whether a member took part is another question. */
	@Bean
	PageRules minutesPageRules() {
		return () -> List.of(PageAccess.read("/events/*/minutes", Audience.MEMBERS_AND_OFFICE),
				PageAccess.read("/events/*/minutes/attachments/*", Audience.MEMBERS_AND_OFFICE));
	}

	@Bean
	DetailSection minutesOfEvent(MinutesDesk desk) {
		return new DetailSection() {
			@Override
			public String kind() {
				return "event";
			}

			@Override
			public int order() {
				return 0;
			}

			@Override
			public String template() {
				return "club/minutes/parts :: told";
			}

			@Override
			public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
				return (who != null && !who.office() && desk.tells(id, who)) ? Map.of("event", id) : null;
			}
		};
	}

}
