package org.caiqiao.club.day;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.club.meetings.RuleKind;
import org.caiqiao.club.meetings.RuleLevel;
import org.caiqiao.club.meetings.WishStrength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The day of an event, at the door and in the hall. */
@IntegrationTest
@Import({ Club.class, Halls.class })
class DayIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final MeetingManagement meetings;

	private final DayManagement day;

	private final DayBoard board;

	private ToldEvent scene;

	DayIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired DayManagement day, @Autowired DayBoard board) {
		this.pages = pages;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.meetings = meetings;
		this.day = day;
		this.board = board;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.meetings.publish(id(), List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 1)));
	}

	@Test
	void aCodeOrANameShowsTheTableAndWhoComesNext() {
		Participant guest = this.scene.guests().getFirst();
		String code = this.day.codes(id()).get(guest);
		assertThat(code).isNotEmpty();
		assertThat(this.day.codes(id())).as("the same each time").containsEntry(guest, code);
		assertThat(door("?q=" + code.substring(0, 4) + "-" + code.substring(4))).contains("door-found", "A1",
				this.scene.hosts().getFirst().name());
		assertThat(door("?q=" + guest.name())).contains("door-found");
		assertThat(door("?q=23456789")).contains("没有找到");
		assertThat(door("?q=%27%22%3Cb%3E")).contains("没有找到");
	}

	@Test
	void aScanCountsOnceHoweverOftenItIsSent() {
		Participant guest = this.scene.guests().getFirst();
		String scan = UUID.randomUUID().toString();
		for (int n = 0; n < 3; n++) {
			assertThat(arrive(guest, scan, "0")).hasStatus3xxRedirection();
		}
		assertThat(arrive(guest, UUID.randomUUID().toString(), "0")).as("at another door").hasStatus3xxRedirection();
		assertThat(this.board.of(id()).there()).isEqualTo(1);
		assertThat(post("day/take-back", Map.of("kind", "COMPANY", "member", "" + guest.id())))
			.hasStatus3xxRedirection();
		assertThat(this.board.of(id()).there()).isZero();
		assertThat(arrive(guest, scan, "0")).as("a late copy of what was taken back").hasStatus3xxRedirection();
		assertThat(this.board.of(id()).there()).isZero();
		assertThat(arrive(guest, UUID.randomUUID().toString(), "99999999999999")).as("a clock that is wrong")
			.hasStatus3xxRedirection();
		assertThat(this.board.of(id()).there()).isEqualTo(1);
	}

	@Test
	void whoMovesUpForOneWhoCancelledHasACodeToo() {
		ClubEventId full = this.club.open(1);
		SignedIn first = this.club.company();
		SignedIn second = this.club.company();
		this.registrations.register(first, full, List.of("先来"));
		this.registrations.register(second, full, List.of("后来"));
		assertThat(this.day.codes(full)).hasSize(2);
		this.registrations.cancel(first, full);
		assertThat(this.pages.get().uri("/events/" + full.value() + "/pass").with(as(second))).hasStatusOk()
			.bodyText()
			.contains("<path");
		assertThat(this.pages.get().uri("/office/events/" + full.value() + "/pack").with(as(this.club.officer())))
			.hasStatusOk()
			.bodyText()
			.contains("后来");
		assertThat(this.day.codes(full).values()).hasSize(2).doesNotContain("").doesNotHaveDuplicates();
	}

	@Test
	void aScriptReadsWhetherItsScanIsStored() {
		Participant guest = this.scene.guests().getFirst();
		String scan = UUID.randomUUID().toString();
		assertThat(scripted(this.club.officer(), guest, scan)).hasStatus(204);
		assertThat(scripted(this.club.officer(), guest, scan)).as("sent again").hasStatus(204);
		assertThat(this.board.of(id()).there()).isEqualTo(1);
		this.registrations.cancel(this.scene.companies().get(1), id());
		assertThat(scripted(this.club.officer(), this.scene.guests().get(1), UUID.randomUUID().toString()))
			.hasStatus(422)
			.bodyText()
			.contains("不在本场活动的参加者之中");
		assertThat(scripted(null, guest, UUID.randomUUID().toString())).as("signed out").hasStatus(401);
		assertThat(scripted(this.scene.companies().getFirst(), guest, UUID.randomUUID().toString())).hasStatus(403);
		assertThat(this.pages.post()
			.uri("/office/events/" + id().value() + "/day/arrive")
			.with(as(this.club.officer()))
			.header("HX-Request", "true")).as("the page's token is gone").hasStatus(403);
	}

	@Test
	void arrivalsAreNotedAfterTheEventTookPlaceAndNotOnceItIsArchived(@Autowired JdbcClient database) {
		database.sql("update club_event set status = 'HELD' where id = ?").param(id().value()).update();
		assertThat(scripted(this.club.officer(), this.scene.guests().get(0), UUID.randomUUID().toString()))
			.hasStatus(204);
		assertThat(arrive(this.scene.guests().get(1), UUID.randomUUID().toString(), "0")).flash()
			.containsEntry("notice", "day.arrived");
		assertThat(this.board.of(id()).there()).isEqualTo(2);
		assertThat(this.pages.get().uri("/events/" + id().value()).with(as(this.club.officer()))).bodyText()
			.contains("/office/events/" + id().value() + "/day\"");
		database.sql("update club_event set status = 'ARCHIVED' where id = ?").param(id().value()).update();
		assertThat(scripted(this.club.officer(), this.scene.guests().get(2), UUID.randomUUID().toString()))
			.hasStatus(422)
			.bodyText()
			.contains("已归档");
		assertThat(page("pack")).as("codes are there in any state").contains("签到表");
	}

	@Test
	void whoIsNotExpectedCantArrive() {
		assertThat(post("day/arrive", Map.of("kind", "COMPANY", "member", "999999999", "scan", "" + UUID.randomUUID())))
			.hasStatus(404);
		assertThat(post("day/arrive", Map.of("kind", "x", "member", "1", "scan", "" + UUID.randomUUID())))
			.hasStatus(404);
		assertThat(post("day/arrive", Map.of("kind", "COMPANY", "member", "1", "scan", "nonsense"))).hasStatus(400);
	}

	@Test
	void aSearchThatFitsIntoNoAddressIsLeftOut() {
		assertThat(post("day/take-back",
				Map.of("kind", "COMPANY", "member", "" + this.scene.guests().getFirst().id(), "q", "长".repeat(20_000))))
			.hasRedirectedUrl("/office/events/" + id().value() + "/day");
		long meeting = this.meetings.of(id()).getFirst().id().value();
		assertThat(post("agenda/" + meeting + "/call-off", Map.of("reason", "停电", "q", "长".repeat(20_000))))
			.satisfies(answer -> assertThat(answer.getResponse().getRedirectedUrl()).isNotNull().doesNotContain("q="));
	}

	@Test
	void anAbsenceIsNotedForOneSideOfOneMeetingAndTakenBack() {
		MeetingProfile meeting = this.meetings.of(id()).getFirst();
		absent(meeting, "true");
		absent(meeting, "true");
		assertThat(round()).contains("缺席", "叫候补");
		absent(meeting, "false");
		assertThat(round()).doesNotContain("撤销缺席");
		assertThat(post("day/absent", Map.of("meeting", "999999999", "side", "HOST", "absent", "true"))).hasStatus(404);
	}

	@Test
	void whoWaitsTakesThePlaceOfOneWhoDidNotCome() {
		MeetingProfile missed = missed();
		assertThat(round()).contains(this.scene.guests().get(1).name(), "叫这一家");
		assertThat(post("day/call", Map.of("meeting", "" + missed.id().value(), "pair", waiting())))
			.hasStatus3xxRedirection();
		assertThat(this.meetings.of(id())).filteredOn(MeetingProfile::planned)
			.singleElement()
			.matches(meeting -> meeting.company().equals(this.scene.guests().get(1)))
			.matches(meeting -> meeting.slot() == missed.slot());
	}

	@Test
	void aPlaceThatWasGivenAwayIsNotGivenOnceMore() {
		MeetingProfile missed = missed();
		var call = Map.of("meeting", "" + missed.id().value(), "pair", waiting());
		post("day/call", call);
		assertThat(post("day/call", call)).hasStatus3xxRedirection();
		assertThat(this.meetings.planned(id())).singleElement()
			.matches(meeting -> meeting.company().equals(this.scene.guests().get(1)));
		assertThat(page("plans")).contains("第 2 版").doesNotContain("第 3 版");
	}

	@Test
	void aCallLeavesAloneWhatWasCalledOffAndWhatSomebodySaidSince() {
		MeetingProfile missed = missed();
		String other = "E" + this.scene.hosts().get(1).id() + "-C" + this.scene.guests().get(2).id();
		String third = "E" + this.scene.hosts().get(1).id() + "-C" + this.scene.guests().get(1).id();
		this.halls.limit(id(), 2, 2);
		assertThat(post("plans", Map.of("base", "1"))).hasStatus3xxRedirection();
		put(2, other, 1);
		put(2, third, 2);
		assertThat(post("plans/2/publish", Map.of("seen", seen(2), "told", "1"))).hasStatus3xxRedirection();
		MeetingProfile gone = this.meetings.planned(id())
			.stream()
			.filter(meeting -> meeting.company().equals(this.scene.guests().get(2)))
			.findFirst()
			.orElseThrow();
		this.meetings.callOff(gone.id(), "");
		// Said after it was told: the meeting stands, though the host would now be away.
		this.halls.wishes(this.scene.experts().get(1), id(), this.scene.hosts().get(1), Map.of(), false,
				this.scene.slots().get(2).id());
		assertThat(post("day/call", Map.of("meeting", "" + missed.id().value(), "pair", waiting())))
			.hasStatus3xxRedirection();
		assertThat(this.meetings.planned(id())).extracting(MeetingProfile::company)
			.containsExactly(this.scene.guests().get(1), this.scene.guests().get(1));
	}

	@Test
	void aRuleThatOnlyWarnsIsAskedAboutBeforeWhoWaitsIsCalled() {
		MeetingProfile missed = missed();
		this.halls.rule(id(), RuleKind.NEVER_TOGETHER, RuleLevel.WARN, this.scene.hosts().get(0),
				this.scene.guests().get(1));
		var call = Map.of("meeting", "" + missed.id().value(), "pair", waiting());
		MvcTestResult asked = post("day/call", call);
		assertThat(asked).hasStatus(422).bodyText().contains("最好不见面", "仍叫" + this.scene.guests().get(1).name());
		assertThat(asked).bodyText()
			.contains("name=\"pair\" value=\"" + waiting(), "name=\"meeting\" value=\"" + missed.id().value(),
					"name=\"sure\" value=\"true\"");
		assertThat(this.meetings.of(id())).filteredOn(MeetingProfile::planned)
			.singleElement()
			.matches(meeting -> meeting.company().equals(this.scene.guests().get(0)));
		assertThat(page("plans")).as("no version is left of it").doesNotContain("第 2 版");
		var sure = new HashMap<>(call);
		sure.put("sure", "true");
		assertThat(post("day/call", sure)).hasStatus3xxRedirection();
		assertThat(this.meetings.of(id())).filteredOn(MeetingProfile::planned)
			.singleElement()
			.matches(meeting -> meeting.company().equals(this.scene.guests().get(1)));
	}

	@Test
	void eachMemberSeesItsOwnPassAlone() {
		SignedIn who = this.scene.companies().getFirst();
		String code = this.day.codes(id()).get(this.scene.guests().getFirst());
		assertThat(pass(who)).hasStatusOk().bodyText().contains(code, "<path", this.scene.hosts().getFirst().name());
		assertThat(pass(this.scene.companies().get(1))).hasStatusOk().bodyText().doesNotContain(code);
		assertThat(pass(this.scene.experts().getFirst())).hasStatusOk();
		assertThat(pass(this.club.company())).hasStatus(404);
		assertThat(this.pages.get().uri("/events/" + id().value() + "/pass")).hasStatus3xxRedirection();
	}

	@Test
	void whoeverHasAPassFindsItOnThePageOfTheEvent() {
		String link = "href=\"/events/" + id().value() + "/pass\"";
		for (SignedIn who : List.of(this.scene.companies().getFirst(), this.scene.experts().getFirst())) {
			assertThat(this.pages.get().uri("/events/" + id().value()).with(as(who))).bodyText().containsOnlyOnce(link);
		}
		for (SignedIn who : List.of(this.club.company(), this.club.officer())) {
			assertThat(this.pages.get().uri("/events/" + id().value()).with(as(who))).bodyText().doesNotContain(link);
		}
		assertThat(this.pages.get().uri("/events/" + id().value())).bodyText().doesNotContain(link);
	}

	@Test
	void thePackHoldsAllThatIsPrinted() {
		String pack = page("pack");
		this.day.codes(id()).forEach((member, code) -> assertThat(pack).contains(member.name(), code));
		assertThat(pack).contains("签到表", "A1", "A2", "洽谈结果条", "□ 谈了");
	}

	@Test
	void onlyTheOfficeStandsAtTheDoor() {
		for (String page : List.of("day", "day/round", "pack")) {
			String address = "/office/events/" + id().value() + "/" + page;
			assertThat(this.pages.get().uri(address)).hasStatus3xxRedirection();
			for (Role role : List.of(Role.COMPANY, Role.EXPERT, Role.INVESTOR, Role.INSTITUTION)) {
				assertThat(this.pages.get().uri(address).with(as(this.club.somebody(role)))).hasStatus(403);
			}
			assertThat(this.pages.get().uri("/office/events/999999999/" + page).with(as(this.club.officer())))
				.hasStatus(404);
		}
	}

	@Test
	void theBoardAsksAsOftenForManyAsForFew(@Autowired Statements statements) {
		this.board.of(id());
		long few = statements.of(() -> this.board.of(id()));
		this.scene.companies()
			.forEach(company -> this.day.arrive(id(), this.scene.guests().get(this.scene.companies().indexOf(company)),
					UUID.randomUUID(), Instant.EPOCH, this.club.officer().accountId()));
		for (int n = 0; n < 6; n++) {
			this.registrations.register(this.club.company(), id(), List.of("更多的人" + n));
		}
		this.day.codes(id());
		assertThat(statements.of(() -> this.board.of(id()))).isEqualTo(few);
	}

	/**
	 * Of two who want to see the same expert only the first had a place, and did not
	 * come.
	 */
	private MeetingProfile missed() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.halls.limit(id(), 1, 1);
		for (int guest = 0; guest < 2; guest++) {
			this.halls.wishes(this.scene.companies().get(guest), id(), this.scene.guests().get(guest),
					Map.of(this.scene.hosts().getFirst(), WishStrength.MEET), false);
		}
		assertThat(post("plans", Map.of())).hasStatus3xxRedirection();
		String pair = "E" + this.scene.hosts().getFirst().id() + "-C" + this.scene.guests().getFirst().id();
		assertThat(post("plans/1/put",
				Map.of("pair", pair, "slot", "" + this.scene.slots().getFirst().id(), "seen", seen())))
			.hasStatus3xxRedirection();
		assertThat(post("plans/1/publish", Map.of("seen", seen(), "told", "0"))).hasStatus3xxRedirection();
		MeetingProfile missed = this.meetings.of(id()).getFirst();
		absent(missed, "true", Side.COMPANY);
		return missed;
	}

	private String waiting() {
		return "E" + this.scene.hosts().getFirst().id() + "-C" + this.scene.guests().get(1).id();
	}

	private void put(int plan, String pair, int slot) {
		assertThat(post("plans/" + plan + "/put",
				Map.of("pair", pair, "slot", "" + this.scene.slots().get(slot).id(), "seen", seen(plan))))
			.hasStatus3xxRedirection();
	}

	private String seen() {
		return seen(1);
	}

	private String seen(int number) {
		String plan = page("plans/" + number);
		int at = plan.indexOf("data-seen=\"") + 11;
		return plan.substring(at, plan.indexOf('"', at));
	}

	private void absent(MeetingProfile meeting, String absent) {
		absent(meeting, absent, Side.COMPANY);
	}

	private void absent(MeetingProfile meeting, String absent, Side side) {
		assertThat(
				post("day/absent", Map.of("meeting", "" + meeting.id().value(), "side", side.name(), "absent", absent)))
			.hasStatus3xxRedirection();
	}

	private MvcTestResult arrive(Participant guest, String scan, String at) {
		return post("day/arrive",
				Map.of("kind", guest.kind().name(), "member", "" + guest.id(), "scan", scan, "at", at));
	}

	private MvcTestResult scripted(@Nullable SignedIn who, Participant guest, String scan) {
		var request = this.pages.post()
			.uri("/office/events/" + id().value() + "/day/arrive")
			.with(csrf())
			.header("HX-Request", "true")
			.param("kind", guest.kind().name())
			.param("member", "" + guest.id())
			.param("scan", scan);
		return ((who != null) ? request.with(as(who)) : request).exchange();
	}

	private MvcTestResult pass(SignedIn who) {
		return this.pages.get().uri("/events/" + id().value() + "/pass").with(as(who)).exchange();
	}

	private String door(String query) {
		return page("day" + query);
	}

	private String round() {
		return page("day/round");
	}

	private String page(String rest) {
		MvcTestResult answer = this.pages.get()
			.uri(URI.create("/office/events/" + id().value() + "/" + rest))
			.with(as(this.club.officer()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult post(String rest, Map<String, String> fields) {
		var request = this.pages.post()
			.uri("/office/events/" + id().value() + "/" + rest)
			.with(as(this.club.officer()))
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private ClubEventId id() {
		return this.scene.id();
	}

}
