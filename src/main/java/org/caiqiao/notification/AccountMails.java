package org.caiqiao.notification;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountInvited;
import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountLinks.Link;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountRegistered;
import org.caiqiao.account.ConfirmationAsked;
import org.caiqiao.account.PasswordChanged;
import org.caiqiao.account.PasswordResetAsked;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails that accounts need. Each link is made when its mail is sent: if sending fails,
 * the link is undone with it and the next try makes another.
 */
@Component
class AccountMails {

	private final AccountLinks links;

	private final AccountManagement accounts;

	private final Postman postman;

	AccountMails(AccountLinks links, AccountManagement accounts, Postman postman) {
		this.links = links;
		this.accounts = accounts;
		this.postman = postman;
	}

	@ApplicationModuleListener
	void on(AccountRegistered event) {
		askToConfirm(event.account());
	}

	@ApplicationModuleListener
	void on(ConfirmationAsked event) {
		askToConfirm(event.account());
	}

	@ApplicationModuleListener
	void on(AccountInvited event) {
		this.links.invitation(event.account()).ifPresent(link -> send("invitation", link, link.hours() / 24));
	}

	@ApplicationModuleListener
	void on(PasswordResetAsked event) {
		this.links.passwordReset(event.account()).ifPresent(link -> send("password-reset", link, link.hours()));
	}

	@ApplicationModuleListener
	void on(PasswordChanged event) {
		this.accounts.find(event.account())
			.filter(account -> !account.email().isEmpty())
			.ifPresent(account -> this.postman
				.deliver(new Mail(account, "password-changed", this.links.absolute("/password/forgotten"))));
	}

	private void askToConfirm(AccountId account) {
		this.links.confirmation(account).ifPresent(link -> send("confirmation", link, link.hours()));
	}

	private void send(String kind, Link link, long validity) {
		this.postman.deliver(new Mail(link.account(), kind, link.url(), validity));
	}

}
