package org.caiqiao.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.MeetingReminderDue;
import org.caiqiao.club.MeetingsToTell;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.AgreedMeeting;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are written about their meetings, through a mail server. */
@Import({ Club.class, Halls.class })
class MeetingMailsIntegrationTests extends MailsTest {

	private final MeetingManagement meetings;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final ClubEventManagement events;

	private final JdbcClient database;

	private final ApplicationEventPublisher publisher;

	private final TransactionTemplate transactions;

	private ToldEvent scene;

	MeetingMailsIntegrationTests(@Autowired MeetingManagement meetings, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired ClubEventManagement events,
			@Autowired JdbcClient database, @Autowired ApplicationEventPublisher publisher,
			@Autowired TransactionTemplate transactions) {
		this.meetings = meetings;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.events = events;
		this.database = database;
		this.publisher = publisher;
		this.transactions = transactions;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
	}

	@Test
	void onlyThoseWhoseMeetingsChangedReadOldAndNewInOneMail() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 1), this.scene.meeting(0, 1, 1),
				this.scene.meeting(1, 2, 0));
		MimeMessage first = meetingMails(this.scene.companies().get(0), 1).getFirst();
		assertThat(subject(first)).isEqualTo("才桥：洽谈安排有更新 · 机器视觉成果对接");
		assertThat(words(first)).contains("• 新增：", slot(0) + " · A1 · A 厅，与 " + this.scene.hosts().get(0).name(),
				slot(1) + " · A2 · A 厅，与 " + this.scene.hosts().get(1).name(),
				PORTAL + "/events/" + this.scene.id().value() + "/agenda");
		assertThat(files(first)).hasSize(2).allMatch(file -> file.contains("METHOD:REQUEST\r\n"));
		meetingMails(this.scene.companies().get(1), 1);
		meetingMails(this.scene.companies().get(2), 1);

		publish(this.scene.meeting(0, 0, 2), this.scene.meeting(0, 1, 1), this.scene.meeting(1, 2, 0));
		MimeMessage second = meetingMails(this.scene.companies().get(0), 2).getLast();
		assertThat(words(second)).containsPattern("• 变动：.{5} " + slot(2) + " · A1 · A 厅，原为 .{5} " + slot(0) + " · A1")
			.containsPattern(
					"• 取消：.{5} " + slot(1) + " · A2 · A 厅，与 " + this.scene.hosts().get(1).name() + " 洽谈（.*）。重新安排后没有保留");
		assertThat(files(second)).hasSize(2)
			.anyMatch(file -> file.contains("METHOD:REQUEST") && file.contains("SEQUENCE:1"))
			.anyMatch(file -> file.contains("METHOD:CANCEL") && file.contains("STATUS:CANCELLED"))
			.allMatch(file -> file.contains("ORGANIZER:mailto:office@caiqiao.example")
					&& file.contains("mailto:" + this.scene.companies().get(0).email()));
		assertThat(uids(second)).isEqualTo(uids(first));
		assertThat(meetingMails(this.scene.companies().get(1), 1)).as("nothing changed for them").hasSize(1);
		assertThat(meetingMails(this.scene.companies().get(2), 1)).hasSize(1);
	}

	@Test
	void eachReadsInHisOrHerOwnLanguageAndColleaguesReadItToo() {
		SignedIn colleague = this.club.colleagueOf(this.scene.companies().get(0));
		language(colleague, "en");
		language(this.scene.experts().get(0), "zh-TW");
		publish(this.scene.meeting(0, 0, 0));
		assertThat(words(meetingMails(colleague, 1).getFirst())).contains("• New: ", "Your whole agenda");
		assertThat(files(meetingMails(colleague, 1).getFirst()).getFirst()).contains("SUMMARY:Meeting with ");
		assertThat(words(meetingMails(this.scene.experts().get(0), 1).getFirst())).contains("洽談");
		assertThat(words(meetingMails(this.scene.companies().get(0), 1).getFirst())).contains("洽谈");
	}

	@Test
	void whatCouldNotBeSentIsTriedAgainAndTellsWhatHoldsThen(@Autowired FailedMails failed) {
		SignedIn company = this.scene.companies().get(0);
		SERVER.stop();
		try {
			publish(this.scene.meeting(0, 0, 0));
			publish(this.scene.meeting(0, 0, 3));
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> this.database.sql("""
					select count(*) from event_publication where event_type like '%MeetingsToTell' and status = 'FAILED'
					  and serialized_event like '%' || :account || '%'
					""").param("account", company.accountId().value()).query(Long.class).single() == 2);
		}
		finally {
			SERVER.start();
		}
		failed.tryAgain();
		MimeMessage mail = meetingMails(company, 1).getFirst();
		assertThat(words(mail)).contains("新增", slot(3)).doesNotContain(slot(0) + " ·");
		again(company);
		assertThat(meetingMails(company, 1)).as("two changes, one mail").hasSize(1);
	}

	@Test
	void severalAnnouncementsAtOnceMakeOneMail() {
		SignedIn company = this.scene.companies().get(0);
		this.transactions.executeWithoutResult(status -> {
			publish(this.scene.meeting(0, 0, 0));
			for (int n = 0; n < 5; n++) {
				this.publisher.publishEvent(new MeetingsToTell(this.scene.id(), company.accountId()));
			}
		});
		done(company);
		assertThat(meetingMails(company, 1)).hasSize(1);
	}

	@Test
	void aCancelledEventIsToldOnceWithTheMeetings() {
		publish(this.scene.meeting(0, 0, 0));
		meetingMails(this.scene.companies().get(0), 1);
		meetingMails(this.scene.experts().get(0), 1);
		this.events.cancel(this.scene.id(), "场地停电");
		MimeMessage mail = mailsAbout(this.scene.companies().get(0), "活动取消", 1).getFirst();
		assertThat(words(mail)).contains("场地停电", "• 取消：");
		assertThat(files(mail)).singleElement().asString().contains("METHOD:CANCEL", "SEQUENCE:1");
		assertThat(words(meetingMails(this.scene.experts().get(0), 2).getLast())).contains("• 取消：", "活动取消 · 场地停电");
		again(this.scene.companies().get(0));
		assertThat(meetingMails(this.scene.companies().get(0), 1)).hasSize(1);
		assertThat(mailsAbout(this.scene.companies().get(1), "活动取消", 1)).as("without meetings")
			.allMatch(other -> text(other).contains("场地停电"));
	}

	@Test
	void aMovedEventIsToldOnceWithOldAndNewTimes() {
		publish(this.scene.meeting(0, 0, 0));
		meetingMails(this.scene.companies().get(0), 1);
		meetingMails(this.scene.experts().get(0), 1);
		ClubEventProfile event = this.events.find(this.scene.id()).orElseThrow();
		this.events.rewrite(event.id(), event.version(), event.number(),
				EventBuilder.event()
					.start(event.content().startsAt().plus(Duration.ofHours(1)))
					.place("另一座楼")
					.content());
		MimeMessage mail = mailsAbout(this.scene.companies().get(0), "时间或地点有变", 1).getFirst();
		assertThat(words(mail)).contains("• 变动：", slot(4) + " · A1 · A 厅 · 另一座楼", slot(0));
		assertThat(files(mail)).singleElement().asString().contains("METHOD:REQUEST", "SEQUENCE:1");
		assertThat(words(meetingMails(this.scene.experts().get(0), 2).getLast())).contains(slot(4));
		assertThat(meetingMails(this.scene.companies().get(0), 1)).hasSize(1);
	}

	@Test
	void aReminderTellsTheWholeAgendaAndNothingOfWhatIsOff() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 1));
		SignedIn company = this.scene.companies().get(0);
		this.transactions.executeWithoutResult(
				status -> this.publisher.publishEvent(new MeetingReminderDue(this.scene.id(), company.accountId())));
		MimeMessage mail = mailsAbout(company, "您的洽谈快到了", 1).getFirst();
		assertThat(text(mail)).contains(slot(0) + " · A1", slot(1) + " · A2", this.scene.hosts().get(1).name(),
				PORTAL + "/events/" + this.scene.id().value() + "/pass");
		SignedIn nobody = this.scene.companies().get(2);
		this.transactions.executeWithoutResult(
				status -> this.publisher.publishEvent(new MeetingReminderDue(this.scene.id(), nobody.accountId())));
		done(nobody);
		assertThat(mailsTo(nobody.email())).noneMatch(other -> subject(other).contains("快到了"));
	}

	/** Tries once more to tell, and waits until that was done. */
	private void again(SignedIn who) {
		this.transactions.executeWithoutResult(
				status -> this.publisher.publishEvent(new MeetingsToTell(this.scene.id(), who.accountId())));
		done(who);
	}

	private void done(SignedIn who) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.database.sql(
					"select count(*) from event_publication where event_type like '%Meeting%' and serialized_event like '%' || :account || '%'")
				.param("account", who.accountId().value())
				.query(Long.class)
				.single() == 0);
	}

	/** Mails about meetings alone: "{@code 洽谈安排有更新}" in three languages. */
	private static List<MimeMessage> meetingMails(SignedIn who, int many) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> meetingMails(who).size() >= many);
		return meetingMails(who);
	}

	private static List<MimeMessage> meetingMails(SignedIn who) {
		return mailsTo(who.email()).stream()
			.filter(mail -> subject(mail).matches(".*(洽谈安排有更新|洽談安排有更新|your meetings) · .*"))
			.toList();
	}

	private static List<MimeMessage> mailsAbout(SignedIn who, String words, int many) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> about(who, words).size() >= many);
		return about(who, words);
	}

	private static List<MimeMessage> about(SignedIn who, String words) {
		return mailsTo(who.email()).stream().filter(mail -> subject(mail).contains(words)).toList();
	}

	/** The time of a slot as mails write it; the fifth is an hour after the first. */
	private String slot(int number) {
		var time = this.scene.slots().getFirst().time().later(Duration.ofMinutes(15L * number));
		return local(time.startsAt()) + "–" + local(time.endsAt());
	}

	private static String local(Instant time) {
		return LocalTime.ofInstant(time, ZoneId.systemDefault()).toString();
	}

	private void language(SignedIn who, String language) {
		this.database.sql("update account set language = ? where id = ?")
			.params(language, who.accountId().value())
			.update();
	}

	private void publish(AgreedMeeting... agreed) {
		this.meetings.publish(this.scene.id(), List.of(agreed));
	}

	private static List<String> uids(MimeMessage mail) {
		return files(mail).stream().flatMap(String::lines).filter(line -> line.startsWith("UID:")).sorted().toList();
	}

	private static String words(MimeMessage mail) {
		return parts(mail).getFirst();
	}

	private static List<String> files(MimeMessage mail) {
		List<String> parts = parts(mail);
		return parts.subList(1, parts.size()).stream().map(part -> part.replace("\r\n ", "")).toList();
	}

	private static List<String> parts(MimeMessage mail) {
		try {
			var parts = new ArrayList<String>();
			if (mail.getContent() instanceof MimeMultipart multipart) {
				for (int n = 0; n < multipart.getCount(); n++) {
					BodyPart part = multipart.getBodyPart(n);
					if (n > 0) {
						assertThat(part.getContentType()).startsWith("text/calendar").contains("method=");
					}
					parts.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			else {
				parts.add(mail.getContent().toString());
			}
			return parts;
		}
		catch (IOException | MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

}
