package org.caiqiao.club.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.AccountErased;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What is kept of the owner of an account for calendars and mails about meetings. */
@Component
class AgendaData implements PersonalData {

	private final CalendarFeeds feeds;

	private final ToldMeetingRows told;

	AgendaData(CalendarFeeds feeds, ToldMeetingRows told) {
		this.feeds = feeds;
		this.told = told;
	}

	@Override
	public String part() {
		return "calendar";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		Map<String, Object> all = new LinkedHashMap<>();
		this.feeds.findById(account.value()).ifPresent(feed -> all.put("addressSince", feed.madeAt().toString()));
		List<Map<String, Object>> meetings = this.told.byAccount(account.value())
			.stream()
			.map(one -> Map.<String, Object>of("meeting", one.meeting(), "planned", one.place() != null, "startsAt",
					one.lastPlace().startsAt().toString(), "table", one.lastPlace().table()))
			.toList();
		if (!meetings.isEmpty()) {
			all.put("toldMeetings", meetings);
		}
		return all;
	}

	@ApplicationModuleListener
	void on(AccountErased erased) {
		this.feeds.forget(erased.account().value());
		this.told.forget(erased.account().value());
		this.told.forgetTurns(erased.account().value());
	}

}
