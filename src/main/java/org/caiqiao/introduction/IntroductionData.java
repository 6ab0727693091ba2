package org.caiqiao.introduction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;

import org.springframework.stereotype.Component;

/** What introductions keep of whoever asked for them or answered. */
@Component
class IntroductionData implements PersonalData {

	private final Introductions introductions;

	IntroductionData(Introductions introductions) {
		this.introductions = introductions;
	}

	@Override
	public String part() {
		return "introductions";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		List<Map<String, Object>> all = this.introductions.byAccount(account.value()).stream().map(found -> {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("subject", found.subject().url());
			one.put("state", found.state().name());
			one.put("message", found.message());
			one.put("answer", found.answer());
			one.put("askedAt", found.askedAt().toString());
			return one;
		}).toList();
		return all.isEmpty() ? Map.of() : Map.of("asked or answered", all);
	}

}
