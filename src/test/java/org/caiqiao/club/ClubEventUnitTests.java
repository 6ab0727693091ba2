package org.caiqiao.club;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.caiqiao.club.EventBuilder.event;

class ClubEventUnitTests {

	private static final Instant NOW = Instant.parse("2030-04-01T00:00:00Z");

	private static final Instant AFTER = Instant.parse("2030-05-10T09:00:00Z");

	private static final LineUp LINE_UP = LineUp.empty().with(new ExpertId(7));

	@Test
	void goesItsWholeWayAndTellsOfEachStep() {
		ClubEvent event = draft(event(), LINE_UP);
		event.announce(NOW);
		event.openRegistration(NOW);
		event.closeRegistration(NOW);
		event.openRegistration(NOW);
		event.closeRegistration(NOW);
		event.hold(AFTER);
		event.archive(AFTER);
		assertThat(event.status()).isEqualTo(EventStatus.ARCHIVED);
		var id = new ClubEventId(1);
		assertThat(told(event)).containsExactly(new EventAnnounced(id), new RegistrationOpened(id),
				new RegistrationClosed(id), new RegistrationOpened(id), new RegistrationClosed(id), new EventHeld(id),
				new EventArchived(id));
	}

	@Test
	void refusesAStepThatIsNotNextAndTellsNothing() {
		ClubEvent event = draft(event(), LINE_UP);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> event.closeRegistration(NOW))
			.matches(refused -> refused.code().equals("club.step.impossible.CLOSED"));
		assertThat(event.status()).isEqualTo(EventStatus.DRAFT);
		assertThat(told(event)).isEmpty();
	}

	@Test
	void isNotAnnouncedWithoutIntroOrLineUpOrAfterItsBeginning() {
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> draft(event(), LineUp.empty()).announce(NOW));
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> draft(event().intro(" "), LINE_UP).announce(NOW));
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> draft(event(), LINE_UP).announce(AFTER))
			.matches(refused -> refused.code().equals("club.announce.past"));
	}

	@Test
	void doesNotOpenAfterItsDeadlineNorTakePlaceBeforeItsBeginning() {
		ClubEvent event = draft(event(), LINE_UP).announce(NOW);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> event.openRegistration(event.content().closesAt()))
			.matches(refused -> refused.code().equals("club.open.afterDeadline"));
		event.openRegistration(NOW).closeRegistration(NOW);
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> event.hold(event.content().startsAt().minusSeconds(1)))
			.matches(refused -> refused.code().equals("club.hold.tooEarly"));
	}

	@Test
	void tellsWhyItDoesNotTakePlace() {
		ClubEvent unknown = draft(event(), LINE_UP);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> unknown.cancel("专家另有安排", NOW))
			.matches(refused -> refused.code().equals("club.step.impossible.CANCELLED"));
		assertThat(told(unknown)).isEmpty();
		ClubEvent known = draft(event(), LINE_UP).announce(NOW);
		int before = known.calendarSequence();
		known.cancel("场地停电", NOW);
		assertThat(told(known)).contains(new EventCancelled(new ClubEventId(1), "场地停电"));
		assertThat(known.cancelReason()).isEqualTo("场地停电");
		assertThat(known.calendarSequence()).isGreaterThan(before);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> known.cancel("再次", NOW));
	}

	@Test
	void tellsOfAnotherTimeOrPlaceOnceAnnounced() {
		ClubEvent event = draft(event(), LINE_UP);
		event.rewrite(1, event().place("永丰").content(), NOW);
		assertThat(told(event)).isEmpty();
		event.announce(NOW);
		int sequence = event.calendarSequence();
		event.rewrite(1, event().place("永丰").intro("改了介绍").content(), NOW);
		assertThat(event.calendarSequence()).isEqualTo(sequence);
		event.rewrite(1, event().place("永丰").start(NOW.plus(Duration.ofDays(60))).content(), NOW);
		assertThat(event.calendarSequence()).isEqualTo(sequence + 1);
		assertThat(told(event)).containsExactly(new EventAnnounced(new ClubEventId(1)),
				new EventMoved(new ClubEventId(1)));
	}

	@Test
	void refusesTimesAndCapacitiesThatCannotBe() {
		refusedFor("endsAt", event().length(Duration.ZERO));
		refusedFor("endsAt", event().length(Duration.ofHours(-1)));
		refusedFor("closesAt", event().closesBefore(Duration.ofSeconds(-1)));
		refusedFor("capacity", event().capacity(0));
		refusedFor("capacity", event().capacity(2001));
	}

	@Test
	void keepsThePlacesThatAreTaken() {
		ClubEvent event = draft(event().capacity(3), LINE_UP);
		event.seat(2);
		assertThat(event.placesLeft()).isEqualTo(1);
		assertThatIllegalStateException().isThrownBy(() -> event.seat(2));
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> event.rewrite(1, event().capacity(1).content(), NOW))
			.matches(refused -> "capacity".equals(refused.field()) && List.of(refused.arguments()).contains(2));
		event.rewrite(1, event().capacity(2).content(), NOW);
		assertThat(event.placesLeft()).isZero();
	}

	@Test
	void isNotWrittenAfterItWasHeld() {
		ClubEvent event = draft(event(), LINE_UP).recordedAs(EventStatus.HELD);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> event.rewrite(1, event().content(), NOW));
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> event.lineUp(LineUp.empty(), NOW));
	}

	@Test
	void keepsItsAgendaInOrder() {
		assertThat(event().content().agenda()).extracting(AgendaItem::title).containsExactly("签到", "成果介绍");
	}

	@Test
	void comesSoonestFirstAndWhatIsOverBehindTheLatestFirst() {
		ClubEvent soon = draft(event().start(Instant.parse("2030-05-01T01:00:00Z")), LINE_UP);
		ClubEvent later = draft(event().start(Instant.parse("2030-06-01T01:00:00Z")), LINE_UP);
		ClubEvent lately = draft(event().start(Instant.parse("2030-02-01T01:00:00Z")), LINE_UP)
			.recordedAs(EventStatus.HELD);
		ClubEvent longAgo = draft(event().start(Instant.parse("2029-02-01T01:00:00Z")), LINE_UP)
			.recordedAs(EventStatus.ARCHIVED);
		ClubEvent overButNotConfirmed = draft(event().start(Instant.parse("2030-03-01T01:00:00Z")), LINE_UP)
			.recordedAs(EventStatus.CLOSED)
			.noteEnd(NOW);
		var sorted = Stream.of(longAgo, later, lately, soon, overButNotConfirmed)
			.sorted(Comparator.comparing(event -> event.listedOrders().get("soonest")))
			.toList();
		assertThat(sorted).containsExactly(soon, later, overButNotConfirmed, lately, longAgo);
	}

	private static void refusedFor(String field, EventBuilder content) {
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> draft(content, LINE_UP))
			.matches(refused -> field.equals(refused.field()));
	}

	private static ClubEvent draft(EventBuilder content, LineUp lineUp) {
		var event = new ClubEvent(1, content.content(), lineUp, null, Origin.PORTAL, NOW);
		ReflectionTestUtils.setField(event, "id", 1L);
		return event;
	}

	private static List<Object> told(ClubEvent event) {
		return List.copyOf((Collection<?>) ReflectionTestUtils.invokeMethod(event, "domainEvents"));
	}

}
