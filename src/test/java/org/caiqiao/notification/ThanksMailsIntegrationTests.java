package org.caiqiao.notification;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.minutes.LongAgo;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Thanks to those who came to an event, through a mail server. */
@Import({ Club.class, LongAgo.class })
class ThanksMailsIntegrationTests extends MailsTest {

	private final String title = "致谢试验活动" + UUID.randomUUID();

	private final MockMvcTester pages;

	private final Club club;

	private final RegistrationManagement registrations;

	private final LongAgo longAgo;

	private final JdbcClient database;

	ThanksMailsIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club,
			@Autowired RegistrationManagement registrations, @Autowired LongAgo longAgo,
			@Autowired JdbcClient database) {
		this.pages = pages;
		this.club = club;
		this.registrations = registrations;
		this.longAgo = longAgo;
		this.database = database;
	}

	@Test
	void whoCameIsThankedOnceAlsoWhenTwoOfficersClickAtOnce() throws Exception {
		SignedIn company = this.club.company();
		SignedIn away = this.club.company();
		ClubEventId event = over(event(), company, away);
		SignedIn colleague = this.club.colleagueOf(company);
		this.database.sql("update account set language = 'en' where id = ?")
			.param(colleague.accountId().value())
			.update();
		this.longAgo.arrived(event, this.club.companyOf(company).value());
		Callable<MvcTestResult> send = () -> send(event, "谢谢 {0}", "见到各位\n很高兴 'x' {1}");
		try (var threads = Executors.newFixedThreadPool(2)) {
			for (var answer : threads.invokeAll(List.of(send, send))) {
				assertThat(answer.get()).hasStatus3xxRedirection();
			}
		}
		var mail = lastTo(company);
		assertThat(subject(mail)).isEqualTo("才桥：谢谢 {0}");
		assertThat(text(mail).replace("\r", "")).contains("您好", "见到各位\n很高兴 'x' {1}",
				PORTAL + "/events/" + event.value() + "\n", this.title);
		var english = mailTo(colleague.email());
		assertThat(subject(english)).isEqualTo("Caiqiao: 谢谢 {0}");
		assertThat(text(english)).contains("Dear ", "见到各位");

		// Who was noted later is thanked by the next click, and nobody else again.
		this.longAgo.arrived(event, this.club.companyOf(away).value());
		assertThat(this.pages.post()
			.uri("/office/events/" + event.value() + "/minutes")
			.param("version", "0")
			.param("text", "纪要")
			.param("publish", "true")
			.with(as(this.club.officer()))
			.with(csrf())).hasStatus3xxRedirection();
		send(event, "又谢谢", "请看纪要");
		send(event, "再谢谢", "请看纪要");
		var later = lastTo(away);
		assertThat(subject(later)).isEqualTo("才桥：又谢谢");
		assertThat(text(later)).contains(PORTAL + "/events/" + event.value() + "/minutes");
		// One of the registration, one of thanks.
		assertThat(mailsTo(company.email())).hasSize(2);
		assertThat(mailsTo(colleague.email())).hasSize(1);
		assertThat(thanked(event)).isEqualTo(3);
	}

	@Test
	void aMailThatFailedIsTriedAgain(@Autowired FailedMails failed) {
		SignedIn company = this.club.company();
		ClubEventId event = over(event(), company);
		this.longAgo.arrived(event, this.club.companyOf(company).value());
		SERVER.stop();
		try {
			send(event, "谢谢", "各位");
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> this.database.sql("""
					select count(*) from event_publication p join club_notice n
					  on p.serialized_event like '%' || n.id || '%' and p.event_type like '%NoticeDue'
					where n.event_id = ? and p.status = 'FAILED'
					""").param(event.value()).query(Long.class).single() == 1);
		}
		finally {
			SERVER.start();
		}
		// The server forgot the mail of the registration.
		failed.tryAgain();
		assertThat(subject(mailTo(company.email()))).isEqualTo("才桥：谢谢");
	}

	@Test
	void whoActsForSeveralIsThankedOnceAndClosedAccountsAndMembersAreNot(@Autowired InstitutionManagement institutions,
			@Autowired ExpertManagement experts) {
		SignedIn office = this.club.somebody(Role.INSTITUTION);
		InstitutionId unit = institutions
			.importAll(List.of(InstitutionBuilder.institution().name("致谢单位").draft()), 4711)
			.getFirst();
		institutions.addRepresentative(unit, office.accountId());
		ExpertId[] guests = experts
			.importAll(List.of("甲", "乙")
				.stream()
				.map(name -> ExpertBuilder.expert().name(name).institution(unit).draft())
				.toList(), 4711)
			.toArray(ExpertId[]::new);
		SignedIn suspended = this.club.company();
		SignedIn closed = this.club.company();
		ClubEventId event = over(
				this.club
					.opened(this.club.draft(EventBuilder.event().title(this.title).start(this.club.day()), guests)),
				suspended, closed);
		this.database.sql("update company set status = 'SUSPENDED' where id = ?")
			.param(this.club.companyOf(suspended).value())
			.update();
		this.database.sql("update account set status = 'SUSPENDED' where id = ?")
			.param(closed.accountId().value())
			.update();
		// Nobody was checked in.
		send(event, "谢谢", "各位专家");
		assertThat(subject(mailTo(office.email()))).isEqualTo("才桥：谢谢");
		assertThat(thanked(event)).isEqualTo(1);
	}

	/** The mail of thanks, after the one of the registration. */
	private static MimeMessage lastTo(SignedIn who) {
		return mailsTo(who.email(), 2).getLast();
	}

	private long thanked(ClubEventId event) {
		return this.database.sql("select count(*) from club_notice where event_id = ? and purpose = 'THANKS'")
			.param(event.value())
			.query(Long.class)
			.single();
	}

	private ClubEventId event() {
		return this.club.open(EventBuilder.event().title(this.title).start(this.club.day()));
	}

	/** The event, once these have registered, have been written to, and it is over. */
	private ClubEventId over(ClubEventId event, SignedIn... companies) {
		for (SignedIn company : companies) {
			this.registrations.register(company, event, List.of("来宾"));
			mailTo(company.email());
		}
		this.longAgo.over(event);
		return event;
	}

	private MvcTestResult send(ClubEventId event, String subject, String words) {
		return this.pages.post()
			.uri("/office/events/" + event.value() + "/minutes/thanks")
			.param("subject", subject)
			.param("words", words)
			.with(as(this.club.officer()))
			.with(csrf())
			.exchange();
	}

}
