package org.caiqiao.club;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.util.TestSocketUtils;

/** A mail server, and what arrived there. */
final class Mailbox {

	private static final String PORTAL = "https://caiqiao.example";

	private final GreenMail server = new GreenMail(
			new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "localhost", ServerSetup.PROTOCOL_SMTP));

	/** Starts it and lets the portal send through it. */
	void serve(DynamicPropertyRegistry properties) {
		this.server.start();
		properties.add("spring.mail.host", () -> "localhost");
		properties.add("spring.mail.port", () -> this.server.getSmtp().getServerSetup().getPort());
		properties.add("caiqiao.mail.from", () -> "office@caiqiao.example");
		properties.add("caiqiao.base-url", () -> PORTAL + "/");
	}

	/** Waits for so many mails to somebody whose subjects have these words. */
	void hasTold(String address, String words, int times) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> mails(address, words).size() >= times);
	}

	/** The path below this one that such a mail leads to. */
	String link(String address, String words, String below) {
		hasTold(address, words, 1);
		String text = text(mails(address, words).getFirst());
		Matcher link = Pattern.compile(Pattern.quote(PORTAL) + "(" + below + "[\\w/-]+)").matcher(text);
		if (!link.find()) {
			throw new AssertionError("no link in " + text);
		}
		return link.group(1);
	}

	private static String text(MimeMessage mail) {
		try {
			return mail.getContent().toString();
		}
		catch (IOException | MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	private List<MimeMessage> mails(String address, String words) {
		return Arrays.stream(this.server.getReceivedMessages()).filter(mail -> matches(mail, address, words)).toList();
	}

	private static boolean matches(MimeMessage mail, String address, String words) {
		try {
			return mail.getAllRecipients()[0].toString().equals(address) && mail.getSubject().contains(words);
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

}
