package org.caiqiao.command;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of a module for its commands that run without the portal. */
public final class CommandMessages {

	private CommandMessages() {
	}

	/**
	 * Those of a module.
	 * @param module as its bundle in {@code messages} is called
	 */
	public static MessageSource of(String module) {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/" + module);
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
