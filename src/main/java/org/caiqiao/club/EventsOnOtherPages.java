package org.caiqiao.club;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.caiqiao.account.Audience;
import org.caiqiao.account.OfficeTool;
import org.caiqiao.account.HomeSection;
import org.caiqiao.account.LivingCounter;
import org.caiqiao.account.OfficeQueue;
import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What events add to the home page and to the office's. */
@Configuration
class EventsOnOtherPages {

	private static final int NEXT = 3;

	private static final Set<EventStatus> TOOK_PLACE = Set.copyOf(EnumSet.of(EventStatus.HELD, EventStatus.ARCHIVED));

	/**
	 * Events whose time is over and of which the office has not said whether they took
	 * place.
	 */
	@Bean
	OfficeQueue eventsToConfirm(ClubEvents events, Clock clock) {
		return new OfficeQueue() {
			@Override
			public String label() {
				return "office.queue.events";
			}

			@Override
			public long waiting() {
				return events.countOver(EventStatus.AHEAD, clock.instant());
			}

			@Override
			public String url() {
				return "/office/events?status=CLOSED&status=REGISTRATION_OPEN&status=ANNOUNCED";
			}
		};
	}

	@Bean
	LivingCounter eventsHeld(ClubEvents events) {
		return new LivingCounter() {
			@Override
			public int order() {
				return 40;
			}

			@Override
			public String label() {
				return "club.counter";
			}

			@Override
			public long value() {
				return events.countIn(TOOK_PLACE);
			}

			@Override
			public String url() {
				return "/events?status=HELD&status=ARCHIVED";
			}
		};
	}

	@Bean
	HomeSection nextEvents(EventPages pages) {
		return new HomeSection() {
			@Override
			public int order() {
				return 10;
			}

			@Override
			public String template() {
				return "club/home :: part";
			}

			@Override
			public @Nullable Map<String, Object> model(@Nullable SignedIn who, Locale locale) {
				var next = pages.next(NEXT, locale);
				return next.isEmpty() ? null : Map.of("rows", next);
			}
		};
	}

	@Bean
	OfficeTool eventTool() {
		return OfficeTool.of("club.office.title", "/office/events", Audience.OFFICE);
	}

}
