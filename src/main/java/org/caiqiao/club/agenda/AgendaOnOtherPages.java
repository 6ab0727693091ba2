package org.caiqiao.club.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.Audience;
import org.caiqiao.account.DetailSection;
import org.caiqiao.account.HomeSection;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who may open the pages of meetings, and what these add to the home page and to the page
 * of an event.
 */
@Configuration
class AgendaOnOtherPages {

	private static final int NEXT = 5;

	/** Whose meetings are shown is another question. */
	@Bean
	PageRules agendaPageRules() {
		return () -> List.of(PageAccess.read("/agenda", Audience.MEMBERS),
				PageAccess.read("/events/*/agenda/**", Audience.MEMBERS_AND_OFFICE),
				PageAccess.read("/calendar/*", Audience.EVERYONE), PageAccess.of("/account/calendar", Audience.MEMBERS),
				PageAccess.of("/account/calendar/**", Audience.MEMBERS));
	}

	@Bean
	HomeSection nextMeetings(AgendaPages pages) {
		return new HomeSection() {
			@Override
			public int order() {
				return 2;
			}

			@Override
			public String template() {
				return "club/agenda/parts :: next";
			}

			@Override
			public @Nullable Map<String, Object> model(@Nullable SignedIn who, Locale locale) {
				if (who == null || who.office()) {
					return null;
				}
				var next = pages.next(who.accountId(), NEXT);
				return next.isEmpty() ? null : Map.of("rows", next, "several",
						next.stream().map(MemberAgenda.Row::own).distinct().count() > 1);
			}
		};
	}

	@Bean
	DetailSection meetingsAtEvent(AgendaPages pages) {
		return new DetailSection() {
			@Override
			public String kind() {
				return "event";
			}

			@Override
			public int order() {
				return 1;
			}

			@Override
			public String template() {
				return "club/agenda/parts :: mine";
			}

			@Override
			public @Nullable Map<String, Object> model(long id, @Nullable SignedIn who, Locale locale) {
				if (who == null || who.office()) {
					return null;
				}
				var agendas = pages.at(new ClubEventId(id), pages.membersOf(who.accountId()), false);
				return agendas.isEmpty() ? null : Map.of("agendas", agendas, "event", id);
			}
		};
	}

}
