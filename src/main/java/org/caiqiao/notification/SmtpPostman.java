package org.caiqiao.notification;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mail by the office's mail server. */
class SmtpPostman implements Postman {

	private final JavaMailSender server;

	private final MessageSource messages;

	private final String from;

	SmtpPostman(JavaMailSender server, MessageSource messages, String from) {
		this.server = server;
		this.messages = messages;
		this.from = from;
	}

	@Override
	public void deliver(Mail mail) {
		MimeMessage message = this.server.createMimeMessage();
		try {
			var letter = new MimeMessageHelper(message, mail.attachments().isEmpty()
					? MimeMessageHelper.MULTIPART_MODE_NO : MimeMessageHelper.MULTIPART_MODE_MIXED,
					StandardCharsets.UTF_8.name());
			letter.setFrom(this.from);
			letter.setTo(mail.reader().email());
			letter.setSubject(text(mail, "subject"));
			letter.setText(text(mail, "text"));
			for (Attachment file : mail.attachments()) {
				letter.addAttachment(file.name(),
						new ByteArrayResource(file.content().getBytes(StandardCharsets.UTF_8)), file.type());
			}
			// Tells holiday responders not to answer (RFC 3834).
			message.setHeader("Auto-Submitted", "auto-generated");
		}
		catch (MessagingException ex) {
			throw new MailPreparationException("Cannot write a mail of kind " + mail.kind(), ex);
		}
		this.server.send(message);
	}

	private String text(Mail mail, String part) {
		return this.messages.getMessage("mail." + mail.kind() + "." + part, mail.values(), mail.language());
	}

}
