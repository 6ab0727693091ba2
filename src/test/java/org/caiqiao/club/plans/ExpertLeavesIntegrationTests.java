package org.caiqiao.club.plans;

import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.caiqiao.IntegrationTest;
import org.caiqiao.club.Club;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.club.meetings.WishStrength;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** An expert leaves in the middle of the day. */
@IntegrationTest
@Import({ Club.class, Halls.class })
class ExpertLeavesIntegrationTests {

	@Test
	void whatStandsStaysTheRestIsPlannedAnewAndOnlyThoseConcernedAreTold(@Autowired MockMvcTester pages,
			@Autowired Club club, @Autowired Halls halls, @Autowired RegistrationManagement registrations,
			@Autowired PlanManagement plans, @Autowired RunManagement runs, @Autowired MeetingManagement meetings) {
		ToldEvent scene = ToldEvent.of(club, halls, registrations);
		var desk = new PlanDesk(pages, club, halls, plans, runs, scene);
		desk.wish(0, 0, WishStrength.MEET);
		desk.wish(1, 0, WishStrength.MEET);
		halls.wishes(scene.companies().get(2), scene.id(), scene.guests().get(2),
				Map.of(scene.hosts().get(0), WishStrength.MUST, scene.hosts().get(1), WishStrength.MEET), false);
		int first = desk.begin();
		desk.put(first, 0, 0, 0);
		desk.put(first, 0, 1, 1);
		desk.put(first, 0, 2, 3);
		assertThat(desk.send(first, "publish", Map.of())).hasStatus3xxRedirection();

		// Gone from the third slot on: said on the wishes page, by whoever speaks for the
		// expert or by the office.
		halls.wishes(scene.experts().get(0), scene.id(), scene.hosts().get(0), Map.of(), false, desk.slot(2),
				desk.slot(3));
		assertThat(desk.post("", Map.of("base", String.valueOf(first)))).hasStatus3xxRedirection();
		int second = plans.of(scene.id()).getFirst().number();
		assertThat(desk.body(second)).as("says what can no longer be").contains(scene.guests().get(2).name());
		assertThat(desk.send(second, "plan", Map.of("seconds", "1", "rest", "true"))).hasStatus3xxRedirection();
		desk.ended();

		assertThat(desk.open(second).seats()).extracting(seat -> seat.pair().id(), Seat::slot)
			.contains(tuple(desk.pairId(0, 0), desk.slot(0)), tuple(desk.pairId(0, 1), desk.slot(1)))
			.extracting(tuple -> tuple.toArray()[0])
			.contains(desk.pairId(1, 2))
			.doesNotContain(desk.pairId(0, 2));
		assertThat(desk.page(second, "publish")).bodyText()
			.contains(scene.guests().get(2).name())
			.doesNotContain(scene.guests().get(0).name());
		assertThat(desk.send(second, "publish", Map.of())).hasStatus3xxRedirection();
		assertThat(meetings.of(scene.id()).stream().filter(MeetingProfile::planned)).hasSize(3);
	}

	private static Tuple tuple(Object... values) {
		return Tuple.tuple(values);
	}

}
