package org.caiqiao.account;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which members name a person as whom to talk to. */
@Component
class ContactData implements PersonalData {

	private final ObjectProvider<MemberDesk> desks;

	private final AccountManagement accounts;

	ContactData(ObjectProvider<MemberDesk> desks, AccountManagement accounts) {
		this.desks = desks;
		this.accounts = accounts;
	}

	@Override
	public String part() {
		return "contacts";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		List<String> members = this.accounts.find(account)
			.map(AccountSummary::email)
			.filter(email -> !email.isEmpty())
			.stream()
			.flatMap(email -> this.desks.stream().flatMap(desk -> desk.namedByContact(email).stream()))
			.toList();
		return members.isEmpty() ? Map.of() : Map.of("members", members);
	}

	@Override
	public void forget(String email) {
		if (!email.isEmpty()) {
			this.desks.forEach(desk -> desk.forgetContact(email));
		}
	}

}
