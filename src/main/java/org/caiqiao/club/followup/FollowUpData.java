package org.caiqiao.club.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountErased;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What is kept of the owner of an account after an event. What he or she answered for a
 * member stays with the member, without the words and without the person.
 */
@Component
class FollowUpData implements PersonalData {

	private final FollowUps followUps;

	private final Questions questions;

	FollowUpData(FollowUps followUps, Questions questions) {
		this.followUps = followUps;
		this.questions = questions;
	}

	@Override
	public String part() {
		return "followUp";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		Map<String, Object> all = new LinkedHashMap<>();
		List<Map<String, Object>> asked = this.questions.byAccount(account.value())
			.stream()
			.map(one -> Map.<String, Object>of("event", one.event().value(), "stage", one.stage().name(), "again",
					one.again(), "madeAt", one.madeAt().toString()))
			.toList();
		if (!asked.isEmpty()) {
			all.put("asked", asked);
		}
		List<Map<String, Object>> answered = this.followUps.answeredBy(account.value())
			.stream()
			.map(FollowUpData::answer)
			.toList();
		if (!answered.isEmpty()) {
			all.put("answered", answered);
		}
		return all;
	}

	private static Map<String, Object> answer(FollowUp one) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("event", one.event());
		told.put("meeting", one.of().meeting());
		told.put("stage", one.stage().name());
		told.put("at", String.valueOf(one.view().answeredAt()));
		Said said = one.said();
		if (said != null) {
			told.put("answers", said.answer().said().stream().map(Enum::name).collect(Collectors.toList()));
			told.put("note", said.note());
		}
		return told;
	}

	@ApplicationModuleListener
	void on(AccountErased erased) {
		this.questions.forget(erased.account().value());
		List<FollowUp> own = this.followUps.answeredBy(erased.account().value());
		own.forEach(FollowUp::forgetWho);
		this.followUps.saveAll(own);
	}

}
