package org.caiqiao.club.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.EventContent;
import org.caiqiao.club.GoneMembers;
import org.caiqiao.club.LineUpManagement;
import org.caiqiao.club.MeetingReminderDue;
import org.caiqiao.club.MeetingsToTell;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.RegistrationReminderDue;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** How meetings follow what happens to their event and to those who come. */
@IntegrationTest
@Import({ Club.class, Halls.class })
@RecordApplicationEvents
class AgendaUpkeepIntegrationTests {

	private final MeetingManagement meetings;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final ClubEventManagement events;

	private ToldEvent scene;

	AgendaUpkeepIntegrationTests(@Autowired MeetingManagement meetings, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired ClubEventManagement events) {
		this.meetings = meetings;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.events = events;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
	}

	@Test
	void everybodyWhoActsForAChangedSideIsToldOnceForAPublishing(@Autowired ApplicationEvents told) {
		SignedIn colleague = this.club.colleagueOf(this.scene.companies().get(0));
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 1));
		assertThat(told.stream(MeetingsToTell.class).map(MeetingsToTell::reader)).containsExactlyInAnyOrder(
				this.scene.companies().get(0).accountId(), colleague.accountId(),
				this.scene.experts().get(0).accountId(), this.scene.experts().get(1).accountId());
		told.clear();
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 2));
		assertThat(told.stream(MeetingsToTell.class).map(MeetingsToTell::reader)).containsExactlyInAnyOrder(
				this.scene.companies().get(0).accountId(), colleague.accountId(),
				this.scene.experts().get(1).accountId());
	}

	@Test
	void whoeverCancelsItsRegistrationMeetsNobodyAndTheOtherSidesAreTold(@Autowired ApplicationEvents told) {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 1));
		told.clear();
		this.registrations.cancel(this.scene.companies().get(0), this.scene.id());
		assertThat(all()).filteredOn(one -> one.company().equals(this.scene.guests().get(0)))
			.singleElement()
			.extracting(MeetingProfile::cause)
			.isEqualTo(CallOffCause.LEFT);
		assertThat(all()).filteredOn(MeetingProfile::planned).hasSize(1);
		assertThat(told.stream(MeetingsToTell.class).map(MeetingsToTell::reader)).containsExactlyInAnyOrder(
				this.scene.companies().get(0).accountId(), this.scene.experts().get(0).accountId());
		assertThat(told.stream(MeetingsChanged.class)).hasSize(1);
	}

	@Test
	void anExpertTakenFromTheLineUpMeetsNobody(@Autowired LineUpManagement lineUps, @Autowired ApplicationEvents told) {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 0));
		told.clear();
		lineUps.uninvite(this.scene.id(), new ExpertId(this.scene.hosts().get(0).id()));
		assertThat(all()).filteredOn(MeetingProfile::planned)
			.singleElement()
			.extracting(MeetingProfile::host)
			.isEqualTo(this.scene.hosts().get(1));
		assertThat(told.stream(MeetingsToTell.class).map(MeetingsToTell::reader)).containsExactlyInAnyOrder(
				this.scene.companies().get(0).accountId(), this.scene.experts().get(0).accountId());
	}

	@Test
	void aCancelledEventHasNoMeetingsAndItsOwnMailTellsThoseWhoRegistered(@Autowired ApplicationEvents told) {
		SignedIn colleague = this.club.colleagueOf(this.scene.companies().get(0));
		publish(this.scene.meeting(0, 0, 0));
		told.clear();
		this.events.cancel(this.scene.id(), "场地停电");
		assertThat(all()).allMatch(one -> one.cause() == CallOffCause.EVENT && one.calendarSequence() == 1);
		assertThat(told.stream(MeetingsToTell.class).map(MeetingsToTell::reader))
			.containsExactlyInAnyOrder(colleague.accountId(), this.scene.experts().get(0).accountId());
	}

	@Test
	void whereTheEventMovesCalendarsGetTheNewTimes(@Autowired ApplicationEvents told) {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 1));
		publish(this.scene.meeting(0, 0, 0));
		told.clear();
		Instant before = all().getFirst().place().time().startsAt();
		int sequence = all().stream().filter(one -> !one.planned()).findFirst().orElseThrow().calendarSequence();
		move(EventBuilder.event().start(start().plus(Duration.ofHours(1))).content());
		MeetingProfile moved = all().stream().filter(MeetingProfile::planned).findFirst().orElseThrow();
		assertThat(moved.place().time().startsAt()).isEqualTo(before.plus(Duration.ofHours(1)));
		assertThat(moved.calendarSequence()).isEqualTo(1);
		assertThat(all()).filteredOn(one -> !one.planned())
			.as("what is off stays off")
			.allMatch(one -> one.calendarSequence() == sequence);
		assertThat(told.stream(MeetingsToTell.class).map(MeetingsToTell::reader))
			.containsExactly(this.scene.experts().get(0).accountId());
		assertThat(told.stream(MeetingsChanged.class)).singleElement().satisfies(change -> {
			assertThat(change.changes()).hasSize(1);
			MeetingChange one = change.changes().getFirst();
			assertThat(one.before()).isNotNull().extracting(at -> at.time().startsAt()).isEqualTo(before);
			assertThat(one.after()).isEqualTo(moved.place());
		});
		told.clear();
		move(EventBuilder.event().start(start()).place("另一座楼").content());
		assertThat(all().stream().filter(MeetingProfile::planned)).allMatch(one -> one.calendarSequence() == 2);
		assertThat(told.stream(MeetingsToTell.class)).hasSize(1);
		move(EventBuilder.event().start(start()).place("另一座楼").intro("只改介绍。").content());
		assertThat(all().stream().filter(MeetingProfile::planned)).allMatch(one -> one.calendarSequence() == 2);
	}

	@Test
	void membersThatAreGoneMeetNobody(@Autowired GoneMembers gone, @Autowired JdbcClient database) {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 0));
		int before = gone.count();
		database.sql("delete from expert where id = ?").param(this.scene.hosts().get(0).id()).update();
		assertThat(gone.count()).isEqualTo(before + 1);
		gone.release();
		assertThat(all()).filteredOn(MeetingProfile::planned)
			.singleElement()
			.extracting(MeetingProfile::host)
			.isEqualTo(this.scene.hosts().get(1));
		assertThat(gone.count()).isZero();
	}

	@Test
	void everybodyWithMeetingsIsRemindedOnceBeforeTheEvent(@Autowired AgendaReminders reminders,
			@Autowired ApplicationEvents told) {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 1));
		Instant start = start();
		reminders.remind(start.minus(Duration.ofHours(25)));
		assertThat(reminded(told)).isEmpty();
		reminders.remind(start.minus(Duration.ofHours(23)));
		assertThat(reminded(told)).containsExactlyInAnyOrder(this.scene.companies().get(0).accountId().value(),
				this.scene.companies().get(1).accountId().value(), this.scene.experts().get(0).accountId().value());
		reminders.remind(start.minus(Duration.ofHours(22)));
		assertThat(reminded(told)).as("once").hasSize(3);
		move(EventBuilder.event().start(start.plus(Duration.ofHours(2))).content());
		reminders.remind(start.minus(Duration.ofHours(20)));
		assertThat(reminded(told)).as("again for another time").hasSize(6);
	}

	@Test
	void whoRegisteredAndMeetsNobodyIsRemindedOfTheEventItselfOnce(@Autowired AgendaReminders reminders,
			@Autowired ApplicationEvents told) {
		publish(this.scene.meeting(0, 0, 0));
		SignedIn listener = this.club.somebody(Role.EXPERT);
		this.club.expert(listener, "旁听专家");
		this.registrations.register(listener, this.scene.id(), List.of("旁听"));
		this.registrations.cancel(this.scene.companies().get(2), this.scene.id());
		reminders.remind(start().minus(Duration.ofHours(25)));
		assertThat(remindedOfTheEvent(told)).isEmpty();
		for (int n = 23; n > 20; n--) {
			reminders.remind(start().minus(Duration.ofHours(n)));
			assertThat(remindedOfTheEvent(told)).containsExactly(this.scene.companies().get(1).accountId(),
					listener.accountId());
		}
		assertThat(reminded(told)).doesNotContain(this.scene.companies().get(1).accountId().value(),
				listener.accountId().value());
	}

	@Test
	void anEventWithoutMeetingsRemindsAllWhoRegistered(@Autowired AgendaReminders reminders,
			@Autowired ApplicationEvents told) {
		reminders.remind(start().minus(Duration.ofHours(2)));
		assertThat(remindedOfTheEvent(told))
			.containsExactlyElementsOf(this.scene.companies().stream().map(SignedIn::accountId).toList());
	}

	@Test
	void whoActsForSomebodyWithAMeetingGetsOneReminder(@Autowired AgendaReminders reminders,
			@Autowired ApplicationEvents told, @Autowired ExpertManagement experts,
			@Autowired LineUpManagement lineUps) {
		AccountId both = this.scene.companies().get(1).accountId();
		ExpertId third = this.club.expert("第三位专家");
		lineUps.invite(this.scene.id(), third);
		experts.give(third, both);
		publish(new AgreedMeeting(new Participant(MemberKind.EXPERT, third.value(), "第三位专家"),
				this.scene.guests().get(0), null, this.scene.slots().get(0).id(), this.scene.tables().get(0).id()));
		reminders.remind(start().minus(Duration.ofHours(23)));
		assertThat(reminded(told)).containsOnlyOnce(both.value());
		assertThat(remindedOfTheEvent(told)).containsExactly(this.scene.companies().get(2).accountId());
	}

	@Test
	void nobodyIsRemindedOfWhatDoesNotTakePlace(@Autowired AgendaReminders reminders,
			@Autowired ApplicationEvents told) {
		publish(this.scene.meeting(0, 0, 0));
		publish();
		reminders.remind(start().minus(Duration.ofHours(2)));
		assertThat(reminded(told)).isEmpty();
	}

	private List<Long> reminded(ApplicationEvents told) {
		return told.stream(MeetingReminderDue.class)
			.filter(due -> due.event().equals(this.scene.id()))
			.map(due -> due.reader().value())
			.toList();
	}

	private List<AccountId> remindedOfTheEvent(ApplicationEvents told) {
		return told.stream(RegistrationReminderDue.class)
			.filter(due -> due.event().equals(this.scene.id()))
			.map(due -> this.registrations.find(due.registration()).orElseThrow().account())
			.toList();
	}

	private Instant start() {
		return this.events.find(this.scene.id()).orElseThrow().content().startsAt();
	}

	private void move(EventContent content) {
		ClubEventProfile event = this.events.find(this.scene.id()).orElseThrow();
		this.events.rewrite(event.id(), event.version(), event.number(), content);
	}

	private void publish(AgreedMeeting... agreed) {
		this.meetings.publish(this.scene.id(), List.of(agreed));
	}

	private List<MeetingProfile> all() {
		return this.meetings.of(this.scene.id());
	}

}
