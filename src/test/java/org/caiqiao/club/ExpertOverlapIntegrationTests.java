package org.caiqiao.club;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.club.EventBuilder.event;

@IntegrationTest
@Import(Club.class)
class ExpertOverlapIntegrationTests {

	private final Club club;

	private final ClubEventManagement events;

	private final LineUpManagement lineUps;

	ExpertOverlapIntegrationTests(@Autowired Club club, @Autowired ClubEventManagement events,
			@Autowired LineUpManagement lineUps) {
		this.club = club;
		this.events = events;
		this.lineUps = lineUps;
	}

	/**
	 * Minutes after nine at which the second event begins and ends; the first is from
	 * nine to twelve.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			   0, 180, true
			   0,  10, true
			 -60,   1, true
			 179, 240, true
			  60, 120, true
			 -60, 300, true
			-120,   0, false
			 180, 300, false
			 181, 300, false
			""")
	void refusesAnExpertAtTwoEventsAtOnce(int from, int to, boolean clash) {
		Instant nine = this.club.day();
		ExpertId expert = this.club.expert("沈某");
		ClubEventId first = this.club.draft(event().title("头一场").start(nine), expert);
		ClubEventId second = this.club
			.draft(event().start(nine.plus(Duration.ofMinutes(from))).length(Duration.ofMinutes(to - from)));
		if (clash) {
			int number = this.events.find(first).orElseThrow().number();
			assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.lineUps.invite(second, expert))
				.satisfies(refused -> {
					assertThat(refused.code()).isEqualTo("club.expert.taken");
					assertThat(refused.arguments()).startsWith("沈某", String.valueOf(number), "头一场");
				});
			assertThat(experts(second)).isEmpty();
		}
		else {
			this.lineUps.invite(second, expert);
			assertThat(experts(second)).containsExactly(expert);
		}
	}

	@Test
	void refusesToMoveAnEventOntoAnotherOfItsExperts() {
		Instant day = this.club.day();
		ExpertId expert = this.club.expert("乔某");
		this.club.draft(event().title("不动的一场").start(day), expert);
		ClubEventId moved = this.club.draft(event().start(day.plus(Duration.ofHours(5))), expert);
		ClubEventProfile before = this.events.find(moved).orElseThrow();
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> this.events.rewrite(moved, version(moved), before.number(), event().start(day).content()))
			.matches(refused -> "startsAt".equals(refused.field()) && List.of(refused.arguments()).contains("不动的一场"));
		assertThat(this.events.find(moved).orElseThrow().content().startsAt()).isEqualTo(before.content().startsAt());
		this.events.rewrite(moved, version(moved), before.number(),
				event().start(day.plus(Duration.ofHours(3))).content());
	}

	@Test
	void anExpertIsFreeAgainOnceUninvitedOrTheEventCancelledOrThrownAway() {
		Instant day = this.club.day();
		ExpertId expert = this.club.expert("陆某");
		ClubEventId first = this.club.draft(event().start(day), expert);
		this.lineUps.uninvite(first, expert);
		ClubEventId second = this.club.draft(event().start(day), expert);
		this.club.announce(second);
		this.events.cancel(second, "另行安排");
		ClubEventId third = this.club.draft(event().start(day), expert);
		this.events.discard(third);
		ClubEventId fourth = this.club.draft(event().start(day), expert);
		assertThat(experts(fourth)).containsExactly(expert);
	}

	@Test
	void aCopyAtTheSameTimeIsRefusedAndAtAnotherHasTheSameLineUp() {
		Instant day = this.club.day();
		ExpertId expert = this.club.expert("闵某");
		ClubEventId original = this.club.draft(event().start(day), expert);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.events.draft(this.club.officer(),
				this.club.number(), event().start(day).content(), original));
		ClubEventId copy = this.events.draft(this.club.officer(), this.club.number(),
				event().start(this.club.day()).content(), original);
		assertThat(experts(copy)).containsExactly(expert);
		assertThat(this.events.find(copy).orElseThrow().status()).isEqualTo(EventStatus.DRAFT);
	}

	/**
	 * Against a plain list of intervals: whatever the order of writes, the same is
	 * accepted and refused.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 1, 20261123, 4242 })
	void agreesWithAPlainComparisonOfAllIntervals(long seed) {
		var random = new Random(seed);
		Instant day = this.club.day();
		ExpertId expert = this.club.expert("随机");
		var accepted = new ArrayList<int[]>();
		for (int n = 0; n < 40; n++) {
			int from = random.nextInt(48);
			int to = from + 1 + random.nextInt(8);
			ClubEventId id = this.club.draft(event().start(day.plus(Duration.ofMinutes(15L * from)))
				.length(Duration.ofMinutes(15L * (to - from))));
			boolean free = accepted.stream().noneMatch(other -> from < other[1] && other[0] < to);
			boolean taken = false;
			try {
				this.lineUps.invite(id, expert);
				accepted.add(new int[] { from, to });
			}
			catch (Rejected refused) {
				taken = true;
			}
			assertThat(taken).as(from + " to " + to).isEqualTo(!free);
		}
		assertThat(accepted).hasSizeGreaterThan(3);
	}

	@Test
	void ofOfficersWhoInviteAtOnceExactlyOneGetsTheExpert() throws Exception {
		Instant day = this.club.day();
		ExpertId expert = this.club.expert("抢手");
		ExpertId other = this.club.expert("同样抢手");
		List<ClubEventId> same = IntStream.range(0, 6).mapToObj(n -> this.club.draft(event().start(day))).toList();
		List<Callable<Boolean>> invitations = same.stream().<Callable<Boolean>>map(id -> () -> {
			try {
				this.lineUps.invite(id, expert);
				this.lineUps.invite(id, other);
				return true;
			}
			catch (Rejected refused) {
				assertThat(refused.code()).isEqualTo("club.expert.taken");
				return false;
			}
		}).toList();
		try (var officers = Executors.newFixedThreadPool(6)) {
			assertThat(officers.invokeAll(invitations)).extracting(Future::get).containsOnlyOnce(true);
		}
	}

	private List<ExpertId> experts(ClubEventId id) {
		return this.events.find(id).orElseThrow().lineUp().experts();
	}

	private int version(ClubEventId id) {
		return this.events.find(id).orElseThrow().version();
	}

}
