package org.caiqiao.club;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.AccountErased;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What registrations keep about the owner of an account. */
@Component
class RegistrationData implements PersonalData {

	private final EventRegistrations registrations;

	private final RegistrationQuestions questions;

	RegistrationData(EventRegistrations registrations, RegistrationQuestions questions) {
		this.registrations = registrations;
		this.questions = questions;
	}

	@Override
	public String part() {
		return "events";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		List<Map<String, Object>> all = this.registrations.byAccount(account.value()).stream().map(found -> {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("event", found.event().value());
			one.put("member", found.participant().name());
			one.put("attendees", found.attendees());
			one.put("status", found.status().name());
			List<String> answers = this.questions.answersOf(found.id()).values().stream().toList();
			if (!answers.isEmpty()) {
				one.put("answers", answers);
			}
			one.put("registeredAt", found.enteredAt().toString());
			return one;
		}).toList();
		return all.isEmpty() ? Map.of() : Map.of("registrations", all);
	}

	/**
	 * The member still comes; nobody is written to about it any more, and no name stays
	 * of what is given up.
	 */
	@ApplicationModuleListener
	void on(AccountErased erased) {
		this.registrations.byAccount(erased.account().value())
			.forEach(found -> this.registrations.save(found.detach()));
	}

}
