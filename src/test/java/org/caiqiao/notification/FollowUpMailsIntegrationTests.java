package org.caiqiao.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.day.Side;
import org.caiqiao.club.followup.LaterOn;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are asked after an event, through a mail server. */
@Import({ Club.class, Halls.class, LaterOn.class })
class FollowUpMailsIntegrationTests extends MailsTest {

	private static final Pattern LINK = Pattern.compile(PORTAL + "(/follow-up/[\\w-]{43})");

	private final MockMvcTester pages;

	private final MeetingManagement meetings;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final LaterOn later;

	private final JdbcClient database;

	private ToldEvent scene;

	private Instant end;

	FollowUpMailsIntegrationTests(@Autowired MockMvcTester pages, @Autowired MeetingManagement meetings,
			@Autowired Club club, @Autowired Halls halls, @Autowired RegistrationManagement registrations,
			@Autowired LaterOn later, @Autowired JdbcClient database) {
		this.pages = pages;
		this.meetings = meetings;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.later = later;
		this.database = database;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.meetings.publish(this.scene.id(), List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 1)));
		this.end = this.later.end(this.scene.id());
	}

	@Test
	void onePersonGetsOneMailWithAllMeetingsHoweverOftenTheClockLooks() {
		SignedIn who = this.scene.companies().getFirst();
		try (var threads = Executors.newFixedThreadPool(4)) {
			for (int n = 0; n < 6; n++) {
				threads.submit(() -> this.later.look(this.end));
			}
		}
		this.later.look(this.end.plus(Duration.ofHours(1)));
		done();
		MimeMessage mail = asked(who, 1).getFirst();
		assertThat(subject(mail)).isEqualTo("才桥：洽谈得怎么样？三下点选告诉我们 · 机器视觉成果对接");
		assertThat(text(mail)).contains(this.scene.hosts().get(0).name(), this.scene.hosts().get(1).name());
		assertThat(asked(who)).hasSize(1);
		assertThat(asked(this.scene.experts().getFirst())).hasSize(1);
		assertThat(asked(this.scene.companies().get(2))).as("without a meeting").isEmpty();
		assertThat(this.pages.get().uri(link(mail))).hasStatusOk();
	}

	@Test
	void colleaguesAreAskedEachInHisOrHerOwnLanguage() {
		SignedIn colleague = this.club.colleagueOf(this.scene.companies().getFirst());
		language(colleague, "en");
		language(this.scene.experts().getFirst(), "zh-TW");
		this.later.look(this.end);
		assertThat(text(asked(colleague, 1).getFirst())).contains("three taps for each", "• ");
		assertThat(text(asked(this.scene.experts().getFirst(), 1).getFirst())).contains("點選三下");
		assertThat(link(asked(colleague, 1).getFirst()))
			.isNotEqualTo(link(asked(this.scene.companies().getFirst(), 1).getFirst()));
	}

	@Test
	void whoIsSilentIsRemindedOnceAndBothLinksAreGood() {
		SignedIn who = this.scene.experts().getFirst();
		this.later.look(this.end);
		asked(who, 1);
		asked(this.scene.experts().get(1), 1);
		this.later.enter(this.later.meetings(this.scene.id()).get(1), Side.HOST, this.club.officer().accountId());
		this.later.look(this.end.plus(Duration.ofDays(5)));
		this.later.look(this.end.plus(Duration.ofDays(6)));
		List<MimeMessage> mails = asked(who, 2);
		done();
		assertThat(asked(who)).hasSize(2);
		assertThat(subject(mails.getLast())).contains("再请您花一分钟");
		assertThat(mails).allSatisfy(mail -> assertThat(this.pages.get().uri(link(mail))).hasStatusOk());
		assertThat(asked(this.scene.experts().get(1))).as("answered on paper").hasSize(1);
	}

	@Test
	void laterStagesAreMailsOfTheirOwn() {
		SignedIn who = this.scene.companies().getFirst();
		this.later.look(this.end);
		asked(who, 1);
		this.later.look(this.end.plus(Duration.ofDays(14)));
		assertThat(subject(asked(who, 2).getLast())).isEqualTo("才桥：活动后两周，进展如何？ · 机器视觉成果对接");
	}

	@Test
	void whatCouldNotBeSentIsTriedAgainWithALinkThatOpens(@Autowired FailedMails failed) {
		SignedIn who = this.scene.companies().getFirst();
		SERVER.stop();
		try {
			this.later.look(this.end);
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> publications("status = 'FAILED'") >= 3);
		}
		finally {
			SERVER.start();
		}
		failed.tryAgain();
		MimeMessage mail = asked(who, 1).getFirst();
		done();
		assertThat(asked(who)).hasSize(1);
		assertThat(this.pages.get().uri(link(mail))).hasStatusOk();
	}

	@Test
	void aClosedAccountIsNotWrittenTo() {
		SignedIn who = this.scene.companies().getFirst();
		this.database.sql("update account set status = 'SUSPENDED' where id = ?")
			.param(who.accountId().value())
			.update();
		this.later.look(this.end);
		asked(this.scene.experts().getFirst(), 1);
		done();
		assertThat(asked(who)).isEmpty();
	}

	private void done() {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> publications("true") == 0);
	}

	private long publications(String which) {
		return this.database
			.sql("select count(*) from event_publication where event_type like '%FollowUpDue' and " + which)
			.query(Long.class)
			.single();
	}

	private static List<MimeMessage> asked(SignedIn who, int many) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> asked(who).size() >= many);
		return asked(who);
	}

	private static List<MimeMessage> asked(SignedIn who) {
		return mailsTo(who.email()).stream().filter(mail -> LINK.matcher(text(mail)).find()).toList();
	}

	private static String link(MimeMessage mail) {
		Matcher link = LINK.matcher(text(mail));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private void language(SignedIn who, String language) {
		this.database.sql("update account set language = ? where id = ?")
			.params(language, who.accountId().value())
			.update();
	}

}
