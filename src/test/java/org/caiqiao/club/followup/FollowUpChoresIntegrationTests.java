package org.caiqiao.club.followup;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.AccountErased;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.AgreedMeeting;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.day.Side;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.expert.ExpertId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the clock does after an event. */
@IntegrationTest
@Import({ Club.class, Halls.class, LaterOn.class })
class FollowUpChoresIntegrationTests {

	private static final Duration WEEK = Duration.ofDays(7);

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final MeetingManagement meetings;

	private final LaterOn later;

	private final JdbcClient database;

	private ToldEvent scene;

	private Instant end;

	FollowUpChoresIntegrationTests(@Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired LaterOn later, @Autowired JdbcClient database) {
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.meetings = meetings;
		this.later = later;
		this.database = database;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.end = this.later.end(id());
		this.meetings.publish(id(), List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 1)));
	}

	@Test
	void bothSidesOfEachMeetingAreAskedOnceTheEventHasEnded() {
		this.later.look(this.end.minusSeconds(1));
		assertThat(states("DAY")).isEmpty();
		this.later.look(this.end);
		this.later.look(this.end.plus(Duration.ofHours(1)));
		assertThat(states("DAY")).containsExactly("ASKED", "ASKED", "ASKED", "ASKED");
		assertThat(questions(this.scene.companies().get(0))).isEqualTo(1);
		assertThat(questions(this.scene.experts().get(1))).isEqualTo(1);
		assertThat(questions(this.scene.companies().get(2))).as("without a meeting").isZero();
	}

	@Test
	void whatWasCalledOffIsNotAskedFor() {
		this.meetings.callOff(this.meetings.of(id()).getFirst().id(), "生病");
		this.later.look(this.end);
		assertThat(states("DAY")).hasSize(2);
		assertThat(questions(this.scene.companies().get(0))).isZero();
	}

	@Test
	void severalPortalsAtOnceAskOnce() throws Exception {
		this.meetings.publish(id(), IntStream.range(0, 3).mapToObj(n -> this.scene.meeting(0, n, n)).toList());
		try (var threads = Executors.newFixedThreadPool(4)) {
			var go = new CountDownLatch(1);
			List<Future<?>> runs = IntStream.range(0, 4).<Future<?>>mapToObj(n -> threads.submit(() -> {
				go.await();
				this.later.look(this.end);
				this.later.look(this.end.plus(Duration.ofDays(5)));
				return n;
			})).toList();
			go.countDown();
			for (Future<?> run : runs) {
				run.get();
			}
		}
		assertThat(states("DAY")).hasSize(6);
		assertThat(questions(this.scene.experts().get(0))).as("asked, and once again").isEqualTo(2);
		assertThat(questions(this.scene.companies().get(0))).isEqualTo(2);
	}

	@Test
	void whoDidNotAnswerIsRemindedOnceAfterFiveDays() {
		this.later.look(this.end);
		this.later.enter(this.later.meetings(id()).getFirst(), Side.COMPANY, this.club.officer().accountId());
		this.later.look(this.end.plus(Duration.ofDays(5)).minusSeconds(1));
		assertThat(questions(this.scene.companies().get(1))).isEqualTo(1);
		this.later.look(this.end.plus(Duration.ofDays(5)));
		this.later.look(this.end.plus(Duration.ofDays(12)));
		assertThat(questions(this.scene.companies().get(1))).isEqualTo(2);
		assertThat(questions(this.scene.companies().get(0))).as("answered").isEqualTo(1);
	}

	@Test
	void silenceIsRecordedWithItsDateWhenTheNextStageBegins() {
		this.later.look(this.end);
		this.later.enter(this.later.meetings(id()).getFirst(), Side.HOST, this.club.officer().accountId());
		Instant next = this.end.plus(WEEK.multipliedBy(2));
		this.later.look(next);
		assertThat(states("DAY")).containsExactly("ANSWERED", "SILENT", "SILENT", "SILENT");
		assertThat(states("TWO_WEEKS")).containsOnly("ASKED").hasSize(4);
		assertThat(
				this.database.sql("select distinct silent_at from follow_up where event_id = ? and status = 'SILENT'")
					.param(id().value())
					.query(Timestamp.class)
					.single()
					.toInstant())
			.isEqualTo(next);
		this.later.enter(this.later.meetings(id()).getFirst(), Side.COMPANY, this.club.officer().accountId());
		assertThat(states("DAY")).as("the office was told after all")
			.containsExactly("ANSWERED", "ANSWERED", "SILENT", "SILENT");
	}

	@Test
	void theLastStageFallsSilentAfterEightWeeks() {
		Instant year = FollowUpStage.A_YEAR.begins(this.end, ZoneId.systemDefault());
		this.later.look(year);
		assertThat(states("A_YEAR")).hasSize(4).containsOnly("ASKED");
		assertThat(states("SIX_MONTHS")).as("nobody looked in its time: not asked, and not silent").isEmpty();
		this.later.look(year.plus(WEEK.multipliedBy(8)));
		assertThat(states("A_YEAR")).containsOnly("SILENT");
	}

	@Test
	void aSideWithoutAnAccountIsOnRecordAsAskedNobody() {
		ExpertId expert = this.club.expert("没有账号的专家");
		ClubEventId event = this.club.opened(this.club.draft(EventBuilder.event().start(this.club.day()), expert));
		SignedIn company = this.club.company();
		this.registrations.register(company, event, List.of("甲"));
		this.meetings.publish(event,
				List.of(new AgreedMeeting(new Participant(MemberKind.EXPERT, expert.value(), "没有账号的专家"),
						new Participant(MemberKind.COMPANY, this.club.companyOf(company).value(), "企业"), null,
						this.halls.slots(event, 1).getFirst().id(), this.halls.tables(event, 1).getFirst().id())));
		this.later.look(this.later.end(event));
		assertThat(this.database.sql("select asked from follow_up where event_id = ? order by side desc")
			.param(event.value())
			.query(Integer.class)
			.list()).containsExactly(0, 1);
	}

	@Test
	void anArchivedEventAsksNobody() {
		this.database.sql("update club_event set status = 'ARCHIVED' where id = ?").param(id().value()).update();
		this.later.look(this.end);
		assertThat(states("DAY")).isEmpty();
	}

	@Test
	void oneEventThatFailsDoesNotStopTheOthers() {
		ToldEvent other = ToldEvent.of(this.club, this.halls, this.registrations);
		this.meetings.publish(other.id(), List.of(other.meeting(0, 0, 0)));
		// A table of this event's own stands in the way of what is written for it.
		this.database.sql("alter table follow_up add constraint in_the_way check (event_id <> " + id().value() + ")")
			.update();
		try {
			this.later.look(this.later.end(other.id()));
		}
		finally {
			this.database.sql("alter table follow_up drop constraint in_the_way").update();
		}
		assertThat(states("DAY")).isEmpty();
		assertThat(this.later.states(other.id(), "DAY")).hasSize(2);
		this.later.look(this.later.end(other.id()));
		assertThat(states("DAY")).as("the next time").hasSize(4);
	}

	@Test
	void whatAPersonAnsweredStaysWithoutThePerson(@Autowired FollowUpData data, @Autowired FollowUps followUps,
			@Autowired FollowUpManagement management, @Autowired ApplicationEventPublisher publisher,
			@Autowired TransactionTemplate transactions) {
		SignedIn who = this.scene.companies().getFirst();
		this.later.look(this.end);
		FollowUp one = followUps.of(id().value(), FollowUpStage.DAY)
			.stream()
			.filter(found -> found.of().side() == Side.COMPANY)
			.findFirst()
			.orElseThrow();
		management.answer(who.accountId(), Set.of(one.id()),
				Map.of(one.id(), new Said(Answer.ofDay(TookPlace.YES, Worth.FAIR, NextStep.NOTHING), "王总很忙")));
		assertThat(data.of(who.accountId())).containsOnlyKeys("asked", "answered")
			.asString()
			.contains("王总很忙", "FAIR", "DAY");
		transactions.executeWithoutResult(status -> publisher.publishEvent(new AccountErased(who.accountId())));
		await().atMost(Duration.ofSeconds(20)).until(() -> data.of(who.accountId()).isEmpty());
		assertThat(followUps.findById(one.id())).get()
			.extracting(FollowUp::said)
			.isEqualTo(new Said(Answer.ofDay(TookPlace.YES, Worth.FAIR, NextStep.NOTHING), ""));
	}

	private List<String> states(String stage) {
		return this.later.states(id(), stage);
	}

	private long questions(SignedIn who) {
		return this.later.questions(id(), who.accountId());
	}

	private ClubEventId id() {
		return this.scene.id();
	}

}
