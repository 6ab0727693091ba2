package org.caiqiao.notification;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountStatus;
import org.caiqiao.account.Registration;
import org.caiqiao.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Mails of accounts, through a mail server. */
class AccountMailsIntegrationTests extends MailsTest {

	private final AccountManagement management;

	private final FailedMails failed;

	private final MockMvcTester pages;

	private final JdbcClient database;

	AccountMailsIntegrationTests(@Autowired AccountManagement management, @Autowired FailedMails failed,
			@Autowired MockMvcTester pages, @Autowired JdbcClient database) {
		this.management = management;
		this.failed = failed;
		this.pages = pages;
		this.database = database;
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void theLinkOfTheFirstMailConfirmsTheAddress() throws Exception {
		AccountId id = register("confirm.by.mail@example.org", Locale.SIMPLIFIED_CHINESE);
		MimeMessage mail = mailTo("confirm.by.mail@example.org");
		assertThat(mail.getSubject()).isEqualTo("才桥：请确认您的邮箱");
		assertThat(mail.getFrom()[0]).hasToString("office@caiqiao.example");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(mail.getContent().toString()).contains("林书云", "48 小时");
		this.pages.post().uri("/confirm").with(csrf()).param("token", token(mail, "/confirm")).exchange();
		assertThat(this.management.find(id).orElseThrow().status()).isEqualTo(AccountStatus.ACTIVE);
	}

	@Test
	void writesInTheLanguageOfTheReader() throws Exception {
		register("taiwan@example.org", Locale.TRADITIONAL_CHINESE);
		assertThat(mailTo("taiwan@example.org").getSubject()).isEqualTo("才橋：請確認您的電子郵件");
		register("english@example.org", Locale.UK);
		assertThat(mailTo("english@example.org").getSubject()).contains("please confirm");
	}

	@Test
	void invitesWithALinkToChooseAPassword() throws Exception {
		this.management.invite("invited.by.mail@example.org", "受邀人", Role.OFFICER);
		MimeMessage mail = mailTo("invited.by.mail@example.org");
		assertThat(mail.getContent().toString()).contains("7 天");
		String token = token(mail, "/password/new");
		assertThat(this.pages.get().uri("/password/new?token=" + token)).hasStatusOk();
	}

	@Test
	void tellsTheOwnerThatThePasswordChanged() throws Exception {
		this.management.enrol("changes.by.mail@example.org", "林书云", Role.EXPERT, "a rather long pass phrase");
		this.pages.post()
			.uri("/password/forgotten")
			.with(csrf())
			.param("email", "changes.by.mail@example.org")
			.exchange();
		String token = token(mailTo("changes.by.mail@example.org"), "/password/new");
		this.pages.post()
			.uri("/password/new")
			.with(csrf())
			.param("token", token)
			.param("password", "another long phrase")
			.param("passwordAgain", "another long phrase")
			.exchange();
		assertThat(mailsTo("changes.by.mail@example.org", 2).getLast().getSubject()).isEqualTo("才桥：您的密码已修改");
	}

	@Test
	void sendsWhatCouldNotBeSentOnceTheServerIsBack() throws Exception {
		SERVER.stop();
		register("server.was.down@example.org", Locale.SIMPLIFIED_CHINESE);
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.database.sql(
					"select count(*) from event_publication where status = 'FAILED' and listener_id like '%AccountMails%'")
				.query(Long.class)
				.single() == 1);
		SERVER.start();
		this.failed.tryAgain();
		assertThat(token(mailTo("server.was.down@example.org"), "/confirm")).isNotEmpty();
	}

	private AccountId register(String email, Locale language) {
		LocaleContextHolder.setLocale(language);
		return this.management.register(new Registration(email, "a rather long pass phrase", "林书云", Role.COMPANY));
	}

	private static String token(MimeMessage mail, String page) throws Exception {
		Matcher link = Pattern.compile(Pattern.quote(PORTAL + page) + "\\?token=(\\S+)")
			.matcher(mail.getContent().toString());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}
