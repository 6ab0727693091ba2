package org.caiqiao.notification;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/**
 * What tests of mails have in common: one mail server, and one application that sends
 * through it. It holds the mails of all of them, so each test writes to addresses of its
 * own.
 */
@IntegrationTest
abstract class MailsTest {

	static final String PORTAL = "https://caiqiao.example";

	static final GreenMail SERVER = new GreenMail(
			new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "localhost", ServerSetup.PROTOCOL_SMTP));

	static {
		SERVER.start();
	}

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "localhost");
		properties.add("spring.mail.port", () -> SERVER.getSmtp().getServerSetup().getPort());
		properties.add("caiqiao.mail.from", () -> "office@caiqiao.example");
		properties.add("caiqiao.base-url", () -> PORTAL + "/");
	}

	/** The first mail to this address, once it is there. */
	static MimeMessage mailTo(String address) {
		return mailsTo(address, 1).getFirst();
	}

	/** All mails to this address, once there are so many. */
	static List<MimeMessage> mailsTo(String address, int many) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> mailsTo(address).size() >= many);
		return mailsTo(address);
	}

	static List<MimeMessage> mailsTo(String address) {
		return Arrays.stream(SERVER.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
	}

	static String text(MimeMessage mail) {
		try {
			return mail.getContent().toString();
		}
		catch (IOException | MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static boolean isTo(MimeMessage mail, String address) {
		try {
			return mail.getAllRecipients()[0].toString().equals(address);
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

}
