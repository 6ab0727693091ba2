package org.caiqiao.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventImport;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.EventContent;
import org.caiqiao.club.EventSeries;
import org.caiqiao.club.EventStatus;
import org.caiqiao.club.LineUp;
import org.caiqiao.club.RegistrationId;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.RegistrationProfile;
import org.caiqiao.club.RegistrationReminderDue;
import org.caiqiao.club.RegistrationStatus;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails about club events, through a mail server. */
class ClubMailsIntegrationTests extends MailsTest {

	private static final AtomicInteger NUMBERS = new AtomicInteger(70_000);

	private final People people;

	private final CompanyManagement companies;

	private final ClubEventImport history;

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final ApplicationEventPublisher publisher;

	private final TransactionTemplate transactions;

	private final JdbcClient database;

	private final Clock clock;

	private final String title = "邮件试验活动" + UUID.randomUUID();

	ClubMailsIntegrationTests(@Autowired People people, @Autowired CompanyManagement companies,
			@Autowired ClubEventImport history, @Autowired ClubEventManagement events,
			@Autowired RegistrationManagement registrations, @Autowired ApplicationEventPublisher publisher,
			@Autowired TransactionTemplate transactions, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.people = people;
		this.companies = companies;
		this.history = history;
		this.events = events;
		this.registrations = registrations;
		this.publisher = publisher;
		this.transactions = transactions;
		this.database = database;
		this.clock = clock;
	}

	@Test
	void whoRegistersReadsWhenWhereAndWhoComes() {
		ClubEventId event = open(10);
		SignedIn member = register(event, RegistrationStatus.REGISTERED, "周晓", "吴明");
		var mail = mailTo(member.email());
		assertThat(subject(mail)).isEqualTo("才桥：报名成功 · " + this.title);
		assertThat(text(mail)).contains(this.title, time(event), "第一会议室", "周晓、吴明", PORTAL + "/events/" + event.value());
	}

	@Test
	void theWaitingLineTellsThatItIsOneAndThatItMovedUp() {
		ClubEventId event = open(1);
		SignedIn first = register(event, RegistrationStatus.REGISTERED, "周晓");
		SignedIn second = register(event, RegistrationStatus.WAITING, "吴明");
		assertThat(subject(mailTo(second.email()))).contains("已列入候补");
		mailTo(first.email());
		this.registrations.cancel(first, event);
		assertThat(subject(mailsTo(second.email(), 2).getLast())).contains("候补成功");
		assertThat(mailsTo(first.email())).as("who cancels knows it").hasSize(1);
	}

	@Test
	void anotherPlaceIsToldToWhoComes() {
		ClubEventId event = open(5);
		SignedIn member = register(event, RegistrationStatus.REGISTERED, "周晓");
		mailTo(member.email());
		ClubEventProfile before = this.events.find(event).orElseThrow();
		this.events.rewrite(event, before.version(), before.number(), content(before.content().startsAt(), 5, "第二会议室"));
		var mail = mailsTo(member.email(), 2).getLast();
		assertThat(subject(mail)).contains("时间或地点有变");
		assertThat(text(mail)).contains("第二会议室").doesNotContain("第一会议室");
	}

	@Test
	void aCancelledEventIsToldWithTheReason() {
		ClubEventId event = open(5);
		SignedIn member = register(event, RegistrationStatus.REGISTERED, "周晓");
		mailTo(member.email());
		this.events.cancel(event, "场地临时检修");
		var mail = mailsTo(member.email(), 2).getLast();
		assertThat(subject(mail)).isEqualTo("才桥：活动取消 · " + this.title);
		assertThat(text(mail)).contains("场地临时检修");
	}

	@Test
	void aReminderTellsWhenAndWhereAndBringsThePass() {
		ClubEventId event = open(5);
		SignedIn member = register(event, RegistrationStatus.REGISTERED, "周晓");
		mailTo(member.email());
		remind(event, this.registrations.seated(event).getFirst().id());
		var mail = mailsTo(member.email(), 2).getLast();
		assertThat(subject(mail)).isEqualTo("才桥：活动快到了 · " + this.title);
		assertThat(text(mail)).contains(this.title, time(event), "第一会议室", "周晓",
				PORTAL + "/events/" + event.value() + "/pass");
	}

	@Test
	void nobodyIsRemindedOfWhatWasCancelledMeanwhile() {
		ClubEventId event = open(5);
		SignedIn first = register(event, RegistrationStatus.REGISTERED, "周晓");
		SignedIn second = register(event, RegistrationStatus.REGISTERED, "吴明");
		List<RegistrationId> all = this.registrations.seated(event).stream().map(RegistrationProfile::id).toList();
		this.registrations.cancel(first, event);
		remind(event, all.getFirst());
		this.events.cancel(event, "场地临时检修");
		remind(event, all.getLast());
		assertThat(mailsTo(second.email(), 2)).noneMatch(mail -> subject(mail).contains("快到了"));
		assertThat(mailsTo(first.email())).noneMatch(mail -> subject(mail).contains("快到了"));
	}

	/** Announces that one is to be reminded, and waits until that was worked off. */
	private void remind(ClubEventId event, RegistrationId registration) {
		this.transactions.executeWithoutResult(
				status -> this.publisher.publishEvent(new RegistrationReminderDue(registration, event)));
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> this.database.sql("""
				select count(*) from event_publication
				where event_type like '%RegistrationReminderDue' and serialized_event like '%' || :event || '%'
				""").param("event", event.value()).query(Long.class).single() == 0);
	}

	private SignedIn register(ClubEventId event, RegistrationStatus expected, String... attendees) {
		SignedIn who = this.people.with(Role.COMPANY);
		CompanyId id = this.companies
			.importAll(List.of(CompanyBuilder.company().name("活动邮件企业" + UUID.randomUUID()).draft()), 3)
			.getFirst();
		this.companies.addRepresentative(id, who.accountId());
		assertThat(this.registrations.register(who, event, List.of(attendees))).isEqualTo(expected);
		return who;
	}

	private ClubEventId open(int capacity) {
		var start = this.clock.instant().plus(Duration.ofDays(20));
		return this.history
			.publish(List.of(new ClubEventImport.Row(NUMBERS.incrementAndGet(), content(start, capacity, "第一会议室"),
					LineUp.empty(), EventStatus.REGISTRATION_OPEN, Origin.PORTAL, List.of())))
			.getFirst();
	}

	private EventContent content(Instant start, int capacity, String place) {
		return new EventContent(EventSeries.ACHIEVEMENTS_SEEK_COMPANIES, this.title, "ai", place, start,
				start.plus(Duration.ofHours(3)), start, capacity, "介绍", List.of());
	}

	private String time(ClubEventId event) {
		return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
			.format(this.events.find(event).orElseThrow().content().startsAt().atZone(this.clock.getZone()));
	}

}
