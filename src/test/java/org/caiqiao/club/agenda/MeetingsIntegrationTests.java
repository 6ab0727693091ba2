package org.caiqiao.club.agenda;

import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.club.EventBuilder.event;

/** What the sides of meetings are told, and what they are told anew. */
@IntegrationTest
@Import({ Club.class, Halls.class })
@RecordApplicationEvents
class MeetingsIntegrationTests {

	private final MeetingManagement meetings;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private ToldEvent scene;

	MeetingsIntegrationTests(@Autowired MeetingManagement meetings, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations) {
		this.meetings = meetings;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
	}

	@Test
	void onlyThoseWhoseMeetingsChangedAreNamed(@Autowired ApplicationEvents told) {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 1), this.scene.meeting(1, 2, 0));
		List<MeetingChange> changes = publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 2),
				this.scene.meeting(1, 1, 3));
		assertThat(changes).hasSize(3);
		MeetingChange moved = of(changes, 0, 1);
		assertThat(moved.before()).isNotNull()
			.extracting(MeetingPlace::time)
			.isEqualTo(this.scene.slots().get(1).time());
		assertThat(moved.after()).isNotNull()
			.extracting(MeetingPlace::time)
			.isEqualTo(this.scene.slots().get(2).time());
		assertThat(of(changes, 1, 2).after()).as("called off").isNull();
		assertThat(of(changes, 1, 1).before()).as("new").isNull();
		assertThat(told.stream(MeetingsChanged.class)).hasSize(2)
			.last()
			.isEqualTo(new MeetingsChanged(this.scene.id(), changes));
		assertThat(publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 2), this.scene.meeting(1, 1, 3)))
			.isEmpty();
		assertThat(told.stream(MeetingsChanged.class)).as("nothing new, nobody told").hasSize(2);
	}

	@Test
	void aMeetingPutBackIsTheSameToCalendars() {
		publish(this.scene.meeting(0, 0, 0));
		MeetingProfile first = all().getFirst();
		publish();
		assertThat(all()).singleElement().matches(gone -> !gone.planned());
		publish(this.scene.meeting(0, 0, 1));
		assertThat(all()).singleElement()
			.matches(MeetingProfile::planned)
			.matches(back -> back.calendarUid().equals(first.calendarUid()))
			.matches(back -> back.calendarSequence() == first.calendarSequence() + 2)
			.matches(back -> back.id().equals(first.id()));
	}

	@Test
	void meetingsChangePlacesInOneGo() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 1));
		publish(this.scene.meeting(0, 0, 1), this.scene.meeting(0, 1, 0));
		assertThat(all()).extracting(meeting -> meeting.company().id())
			.containsExactly(this.scene.guests().get(1).id(), this.scene.guests().get(0).id());
	}

	@Test
	void theDatabaseItselfKeepsMembersFromBeingTwiceInASlot() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 0));
		assertThat(all()).as("several companies at one host's table").hasSize(2);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 0)));
		AgreedMeeting sameTable = new AgreedMeeting(this.scene.hosts().get(1), this.scene.guests().get(2), null,
				this.scene.slots().get(0).id(), this.scene.tables().get(0).id());
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> publish(this.scene.meeting(0, 0, 0), sameTable));
		assertThat(all()).as("nothing half done").hasSize(2);
	}

	@Test
	void oneMeetingIsCalledOffWithAReasonAndOnlyOnce(@Autowired ApplicationEvents told) {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 1));
		MeetingId id = all().getFirst().id();
		this.meetings.callOff(id, "专家临时出差");
		this.meetings.callOff(id, "再说一遍");
		assertThat(this.meetings.find(id)).get()
			.matches(meeting -> !meeting.planned())
			.extracting(MeetingProfile::cancelReason)
			.isEqualTo("专家临时出差");
		assertThat(told.stream(MeetingsChanged.class)).hasSize(2);
	}

	@Test
	void nothingIsToldOfAnEventThatNobodySees() {
		ClubEventId draft = this.club.draft(event().start(this.club.day()));
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.meetings.publish(draft, List.of()));
	}

	@Test
	void eachSideSeesTheOther() {
		publish(this.scene.meeting(1, 2, 3));
		MeetingProfile meeting = all().getFirst();
		assertThat(meeting.other(MemberKind.EXPERT, this.scene.hosts().get(1).id()))
			.isEqualTo(this.scene.guests().get(2));
		assertThat(meeting.other(MemberKind.COMPANY, this.scene.guests().get(2).id()))
			.isEqualTo(this.scene.hosts().get(1));
		assertThat(meeting.place().table()).isEqualTo("A2");
	}

	private List<MeetingChange> publish(AgreedMeeting... agreed) {
		return this.meetings.publish(this.scene.id(), List.of(agreed));
	}

	private List<MeetingProfile> all() {
		return this.meetings.of(this.scene.id());
	}

	private MeetingChange of(List<MeetingChange> changes, int host, int guest) {
		return changes.stream()
			.filter(change -> change.host().equals(this.scene.hosts().get(host))
					&& change.company().equals(this.scene.guests().get(guest)))
			.findFirst()
			.orElseThrow();
	}

}
