package org.caiqiao.club.meetings;

import java.util.List;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who may open the pages of wishes; whether a member speaks for the one it asks for is
 * another question. Those of the office are named with all of its pages of events.
 */
@Configuration
class MeetingPages {

	@Bean
	PageRules meetingPageRules() {
		return () -> List.of(PageAccess.of("/events/*/wishes/**", Audience.MEMBERS_AND_OFFICE));
	}

}
