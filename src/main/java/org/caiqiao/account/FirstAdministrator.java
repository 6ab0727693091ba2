package org.caiqiao.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

import org.caiqiao.command.StartNotice;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the first administrator's account on a portal that has none, as set by
 * {@code CAIQIAO_ADMIN_EMAIL} and {@code CAIQIAO_ADMIN_PASSWORD}; a password that nobody
 * set is drawn by lot and told once, on the terminal and not in the log.
 */
@Component
@Order(0)
class FirstAdministrator implements StartNotice {

	/** No letters that are taken for each other. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	/** Five bits each: 80 in all. */
	private static final int LENGTH = 16;

	private final Administrators administrators;

	private final boolean serving;

	private final String email;

	private final String password;

	private final MessageSource messages;

	private volatile boolean opened;

	private volatile @Nullable String drawn;

	FirstAdministrator(Administrators administrators, MessageSource messages,
			@Value("${caiqiao.serving:true}") boolean serving,
			@Value("${caiqiao.admin.email:admin@localhost}") String email,
			@Value("${caiqiao.admin.password:}") String password) {
		this.administrators = administrators;
		this.messages = messages;
		this.serving = serving;
		this.email = email;
		this.password = password;
	}

	/**
	 * Before the operator is greeted. A command that runs without pages opens nothing:
	 * nobody would see the password.
	 */
	@EventListener(ApplicationReadyEvent.class)
	@Order(0)
	void openIfNone() {
		if (!this.serving) {
			return;
		}
		boolean drawn = this.password.isEmpty();
		String secret = drawn ? draw() : this.password;
		if (this.administrators.openIfNone(this.email, secret)) {
			this.opened = true;
			this.drawn = drawn ? secret : null;
		}
	}

	/** How to sign in, after the start that opened the account and only then. */
	@Override
	public List<String> lines(Locale locale) {
		if (!this.opened) {
			return List.of();
		}
		String key = "account.first." + ((this.drawn != null) ? "drawn" : "set");
		return List.of(this.messages.getMessage(key, new Object[] { this.email, this.drawn }, locale));
	}

	private static String draw() {
		var random = new SecureRandom();
		var drawn = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			drawn.append((i > 0 && i % 4 == 0) ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return drawn.toString();
	}

}
