package org.caiqiao.club.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.AccountErased;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What notices about events keep of the owner of an account. */
@Component
class NoticeData implements PersonalData {

	private final StoredNotices notices;

	NoticeData(StoredNotices notices) {
		this.notices = notices;
	}

	@Override
	public String part() {
		return "eventNotices";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		List<Map<String, Object>> all = this.notices.byAccount(account.value()).stream().map(notice -> {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("event", notice.event().value());
			one.put("purpose", notice.purpose().name());
			one.put("madeAt", notice.madeAt().toString());
			return one;
		}).toList();
		return all.isEmpty() ? Map.of() : Map.of("notices", all);
	}

	@ApplicationModuleListener
	void on(AccountErased erased) {
		this.notices.forget(erased.account().value());
	}

}
