package org.caiqiao.club;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.club.EventBuilder.event;
import static org.caiqiao.club.RegistrationStatus.CANCELLED;
import static org.caiqiao.club.RegistrationStatus.REGISTERED;
import static org.caiqiao.club.RegistrationStatus.WAITING;

@IntegrationTest
@Import(Club.class)
@RecordApplicationEvents
class RegistrationIntegrationTests {

	private final Club club;

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final EventRegistrations stored;

	private final Participants participants;

	private final JdbcClient database;

	RegistrationIntegrationTests(@Autowired Club club, @Autowired ClubEventManagement events,
			@Autowired RegistrationManagement registrations, @Autowired EventRegistrations stored,
			@Autowired Participants participants, @Autowired JdbcClient database) {
		this.club = club;
		this.events = events;
		this.registrations = registrations;
		this.stored = stored;
		this.participants = participants;
		this.database = database;
	}

	@Test
	void givesPlacesWhileThereAreSomeAndThenPutsInLine(@Autowired ApplicationEvents told) {
		ClubEventId id = this.club.open(3);
		SignedIn two = this.club.company();
		SignedIn alsoTwo = this.club.company();
		SignedIn one = this.club.company();
		assertThat(register(two, id, "甲", "乙")).isEqualTo(REGISTERED);
		assertThat(register(alsoTwo, id, "丙", "丁")).isEqualTo(WAITING);
		// There is one place, but who came first with two persons is not passed by.
		assertThat(register(one, id, "戊")).isEqualTo(WAITING);
		assertThat(told.stream(RegistrationConfirmed.class).map(RegistrationConfirmed::event)).containsOnlyOnce(id);
		assertThat(told.stream(RegistrationWaitlisted.class).map(RegistrationWaitlisted::event)).containsExactly(id,
				id);

		this.registrations.cancel(two, id);

		assertThat(status(two, id)).isEqualTo(CANCELLED);
		assertThat(status(alsoTwo, id)).isEqualTo(REGISTERED);
		assertThat(status(one, id)).isEqualTo(REGISTERED);
		assertThat(told.stream(RegistrationPromoted.class)).hasSize(2);
		assertThat(told.stream(RegistrationCancelled.class)).hasSize(1);
		consistent(id);
	}

	@Test
	void whoeverRegistersAgainStandsAtTheEndOfTheLine() {
		ClubEventId id = this.club.open(1);
		SignedIn first = this.club.company();
		SignedIn second = this.club.company();
		SignedIn third = this.club.company();
		Stream.of(first, second, third).forEach(who -> register(who, id, "某"));
		this.registrations.cancel(second, id);
		assertThat(register(second, id, "某")).isEqualTo(WAITING);
		this.registrations.cancel(first, id);
		assertThat(List.of(status(first, id), status(second, id), status(third, id))).containsExactly(CANCELLED,
				WAITING, REGISTERED);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.registrations.cancel(first, id));
		consistent(id);
	}

	@Test
	void moreCapacityMovesTheLineUpAndLessThanTakenIsRefused() {
		EventBuilder content = event().start(this.club.day()).capacity(1);
		ClubEventId id = this.club.open(content);
		var companies = IntStream.range(0, 4).mapToObj(n -> this.club.company()).toList();
		companies.forEach(who -> register(who, id, "某"));
		rewrite(id, content.capacity(3));
		assertThat(companies.stream().map(who -> status(who, id))).containsExactly(REGISTERED, REGISTERED, REGISTERED,
				WAITING);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> rewrite(id, content.capacity(2)));
		consistent(id);
	}

	@Test
	void registeringTwiceRenamesThePersonsAndCountsThemOnce() {
		ClubEventId id = this.club.open(3);
		SignedIn company = this.club.company();
		register(company, id, "甲", "乙");
		assertThat(register(company, id, "甲", "乙", "丙")).isEqualTo(REGISTERED);
		assertThat(this.events.find(id).orElseThrow().taken()).isEqualTo(3);
		SignedIn other = this.club.company();
		register(other, id, "丁");
		assertThat(register(company, id, "甲")).isEqualTo(REGISTERED);
		assertThat(status(other, id)).isEqualTo(REGISTERED);
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> register(company, id, "甲", "乙", "丙"))
			.matches(refused -> "attendees".equals(refused.field()));
		assertThat(of(company, id).attendees()).containsExactly("甲");
		consistent(id);
	}

	@Test
	void severalRepresentativesOfACompanyShareItsRegistration(@Autowired CompanyManagement companies) {
		ClubEventId id = this.club.open(9);
		SignedIn one = this.club.company();
		SignedIn other = this.club.somebody(Role.COMPANY);
		companies.addRepresentative(companies.representedBy(one.accountId()).orElseThrow(), other.accountId());
		register(one, id, "甲");
		register(other, id, "甲", "乙");
		assertThat(this.events.find(id).orElseThrow().taken()).isEqualTo(2);
	}

	@Test
	void refusesWhoMayNotRegister(@Autowired CompanyManagement companies, @Autowired ExpertManagement experts,
			@Autowired LineUpManagement lineUps) {
		ClubEventId id = this.club.open(9);
		SignedIn nobody = this.club.somebody(Role.COMPANY);
		refused("club.register.noMember", () -> register(nobody, id, "甲"));
		SignedIn pending = this.club.somebody(Role.COMPANY);
		companies.register(CompanyBuilder.company().details(), pending.accountId());
		refused("club.register.noMember", () -> register(pending, id, "甲"));
		SignedIn guest = this.club.somebody(Role.EXPERT);
		ExpertId expert = experts.register(ExpertBuilder.expert().details(), guest.accountId());
		experts.decide(expert, MemberDecision.APPROVE, this.club.officer().accountId(), "");
		lineUps.invite(id, expert);
		refused("club.register.invited", () -> register(guest, id, "甲"));
		SignedIn company = this.club.company();
		refused("club.attendees.none", () -> register(company, id, " ", ""));
		refused("club.attendees.tooMany", () -> register(company, id, "1", "2", "3", "4", "5", "6"));
		refused("club.attendees.tooLong", () -> register(company, id, "长".repeat(41)));
		refused("club.attendees.overCapacity", () -> register(company, this.club.open(1), "甲", "乙"));
		ClubEventId announced = this.club.draft(event().start(this.club.day()), this.club.expert("某"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register(company, announced, "甲"));
		this.events.take(EventStep.ANNOUNCE, announced);
		refused("club.register.notYet", () -> register(company, announced, "甲"));
		this.events.take(EventStep.CLOSE, id);
		refused("club.register.over", () -> register(company, id, "甲"));
		consistent(id);
	}

	@Test
	void theOfficeRegistersAndCancelsForOthersAlsoAfterTheDeadline() {
		ClubEventId id = this.club.open(1);
		this.events.take(EventStep.CLOSE, id);
		SignedIn company = this.club.company();
		Participant member = this.participants.of(company).orElseThrow();
		assertThat(this.registrations.registerFor(id, member.kind(), member.id(), List.of("甲"))).isEqualTo(REGISTERED);
		assertThat(of(company, id).account()).isEqualTo(company.accountId());
		this.registrations.cancelFor(id, of(company, id).id());
		assertThat(status(company, id)).isEqualTo(CANCELLED);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.registrations.cancelFor(this.club.open(1), of(company, id).id()));
		consistent(id);
	}

	@Test
	void of200WhoWantTheLastPlaceAtOnceExactlyOneGetsIt() throws Exception {
		ClubEventId id = this.club.open(2);
		register(this.club.company(), id, "早到的人");
		var members = IntStream.range(0, 200).mapToObj(n -> this.club.company()).toList();
		List<Callable<RegistrationStatus>> all = members.stream()
			.<Callable<RegistrationStatus>>map(who -> () -> register(who, id, "某"))
			.toList();
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = people.invokeAll(all).stream().map(Future::resultNow).toList();
			assertThat(answers).containsOnlyOnce(REGISTERED);
			assertThat(answers.stream().filter(WAITING::equals)).hasSize(199);
		}
		consistent(id);
		assertThat(this.database.sql("select count(distinct line_number) from event_registration where event_id = ?")
			.param(id.value())
			.query(Long.class)
			.single()).isEqualTo(201);
	}

	/**
	 * Whatever members do at once, the counts agree, nobody is passed by, and no place is
	 * left while somebody waits.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 7, 20261123 })
	void staysConsistentWhateverMembersDoAtOnce(long seed) throws Exception {
		EventBuilder content = event().start(this.club.day()).capacity(9);
		ClubEventId id = this.club.open(content);
		var members = IntStream.range(0, 12).mapToObj(n -> this.club.company()).toList();
		var deeds = new ArrayList<Callable<Object>>();
		var random = new Random(seed);
		for (int n = 0; n < 120; n++) {
			SignedIn who = members.get(random.nextInt(members.size()));
			var names = Collections.nCopies(1 + random.nextInt(4), "某").toArray(String[]::new);
			boolean cancels = random.nextInt(3) == 0;
			deeds.add(() -> {
				try {
					if (cancels) {
						this.registrations.cancel(who, id);
					}
					else {
						register(who, id, names);
					}
				}
				catch (Rejected refused) {
					assertThat(refused.code()).isIn("club.registration.none", "club.attendees.noPlaces",
							"club.registration.impossible.CANCELLED");
				}
				return who;
			});
		}
		try (var people = Executors.newFixedThreadPool(8)) {
			for (var deed : people.invokeAll(deeds)) {
				deed.get();
			}
		}
		consistent(id);
		rewrite(id, content.capacity(40));
		consistent(id);
		assertThat(this.stored.persons(id.value(), WAITING)).isZero();
	}

	private void consistent(ClubEventId id) {
		ClubEventProfile event = this.events.find(id).orElseThrow();
		assertThat(event.taken()).isEqualTo(this.stored.persons(id.value(), REGISTERED))
			.isLessThanOrEqualTo(event.content().capacity());
		var first = this.stored.waiting(id.value(), event.content().capacity(), Limit.of(1));
		assertThat(first).allSatisfy(next -> assertThat(next.persons()).isGreaterThan(event.placesLeft()));
	}

	private void rewrite(ClubEventId id, EventBuilder content) {
		ClubEventProfile now = this.events.find(id).orElseThrow();
		this.events.rewrite(id, now.version(), now.number(), content.content());
	}

	private RegistrationStatus register(SignedIn who, ClubEventId id, String... names) {
		return this.registrations.register(who, id, List.of(names));
	}

	private EventRegistration of(SignedIn who, ClubEventId id) {
		Participant member = this.participants.of(who).orElseThrow();
		return this.stored.of(id.value(), member.kind(), member.id()).orElseThrow();
	}

	private RegistrationStatus status(SignedIn who, ClubEventId id) {
		return of(who, id).status();
	}

	private static void refused(String code, Runnable verb) {
		assertThatExceptionOfType(Rejected.class).isThrownBy(verb::run).matches(refused -> refused.code().equals(code));
	}

}
