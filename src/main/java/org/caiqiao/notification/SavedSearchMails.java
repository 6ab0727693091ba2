package org.caiqiao.notification;

import org.caiqiao.account.AccountManagement;
import org.caiqiao.savedsearch.NewlyFound;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people what their saved searches newly find. */
@Component
class SavedSearchMails {

	private final AccountManagement accounts;

	private final Postman postman;

	SavedSearchMails(AccountManagement accounts, Postman postman) {
		this.accounts = accounts;
		this.postman = postman;
	}

	@ApplicationModuleListener
	void on(NewlyFound found) {
		this.accounts.find(found.account())
			.filter(reader -> !reader.email().isEmpty())
			.ifPresent(reader -> this.postman
				.deliver(new Mail(reader, "search-found", found.url(), found.name(), found.count(),
						String.join("\n", found.titles().stream().map(title -> "- " + title).toList()), found.stop())));
	}

}
