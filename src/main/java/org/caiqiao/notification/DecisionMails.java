package org.caiqiao.notification;

import java.util.Locale;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.MembershipDecided;
import org.caiqiao.publication.TextReviewed;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails about what the office decided: on members, and on what they wrote. */
@Component
class DecisionMails {

	private final AccountManagement accounts;

	private final AccountLinks links;

	private final Postman postman;

	DecisionMails(AccountManagement accounts, AccountLinks links, Postman postman) {
		this.accounts = accounts;
		this.links = links;
		this.postman = postman;
	}

	@ApplicationModuleListener
	void on(MembershipDecided decided) {
		write(decided.reader(), "member-" + key(decided.decision()), decided.path(), decided.name(), decided.reason());
	}

	@ApplicationModuleListener
	void on(TextReviewed reviewed) {
		write(reviewed.author(), "text-" + key(reviewed.step()), reviewed.path(), reviewed.title(), reviewed.note());
	}

	private void write(AccountId to, String kind, String path, String name, String words) {
		this.accounts.find(to)
			.filter(reader -> !reader.email().isEmpty())
			.ifPresent(reader -> this.postman.deliver(new Mail(reader, kind, this.links.absolute(path), name, words)));
	}

	private static String key(Enum<?> what) {
		return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
