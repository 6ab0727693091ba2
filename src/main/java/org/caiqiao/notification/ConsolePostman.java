package org.caiqiao.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;

/** While there is no mail server the links go to the console, for whoever runs it. */
class ConsolePostman implements Postman {

	private static final Logger LOG = LoggerFactory.getLogger(ConsolePostman.class);

	private final MessageSource messages;

	ConsolePostman(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void deliver(Mail mail) {
		LOG.info("No mail server is set. Mail to {}: {} {}", mail.reader().email(),
				this.messages.getMessage("mail." + mail.kind() + ".subject", mail.values(), mail.language()),
				mail.link());
	}

}
