package org.caiqiao.club.meetings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.AgreedMeeting;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.People.as;
import static org.caiqiao.club.EventBuilder.event;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Slots, tables, limits and rules of an event, on the office's page. */
@IntegrationTest
@Import(Club.class)
class MeetingSetupIntegrationTests {

	private static final ZoneId ZONE = ZoneId.systemDefault();

	private final MockMvcTester pages;

	private final Club club;

	private final ClubEventManagement events;

	private final MeetingSlots slots;

	private final MeetingTables tables;

	private final ConflictRules rules;

	private final MeetingSetupManagement setups;

	MeetingSetupIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club,
			@Autowired ClubEventManagement events, @Autowired MeetingSlots slots, @Autowired MeetingTables tables,
			@Autowired ConflictRules rules, @Autowired MeetingSetupManagement setups) {
		this.pages = pages;
		this.club = club;
		this.events = events;
		this.slots = slots;
		this.tables = tables;
		this.rules = rules;
		this.setups = setups;
	}

	@Test
	void slotsArePreviewedThenSavedAndTakenAwayOneByOne() {
		ClubEventId id = this.club.draft(day());
		var row = Map.of("from", local(id, 0), "length", "15", "pause", "5", "until", local(id, 120));
		assertThat(send(id, "slots", row, Map.of("preview", "true"))).hasStatusOk().bodyText().contains("将生成 6 个时段");
		assertThat(this.slots.of(id.value())).isEmpty();
		assertThat(send(id, "slots", row)).hasStatus3xxRedirection();
		assertThat(this.slots.of(id.value())).hasSize(6);
		assertThat(send(id, "slots", row)).hasStatus(422).bodyText().contains("已有同时开始的时段");
		assertThat(this.slots.of(id.value())).as("sent twice, saved once").hasSize(6);
		long first = this.slots.of(id.value()).getFirst().id();
		assertThat(send(id, "slots/" + first + "/remove", Map.of())).hasStatus3xxRedirection();
		assertThat(this.slots.of(id.value())).hasSize(5);
		assertThat(send(id, "slots/" + first + "/remove", Map.of())).hasStatus(404);
		assertThat(send(id, "slots", Map.of("from", local(id, 0), "length", "15", "count", "1")))
			.hasStatus3xxRedirection();
		assertThat(this.slots.of(id.value())).hasSize(6);
		assertThat(send(id, "slots/clear", Map.of())).hasStatus3xxRedirection();
		assertThat(this.slots.of(id.value())).isEmpty();
	}

	@Test
	void slotsOutsideTheEventOrOverOthersAreRefusedBesideTheField() {
		ClubEventId id = this.club.draft(day());
		assertThat(send(id, "slots", Map.of("from", local(id, -30), "length", "15", "count", "1"))).hasStatus(422)
			.bodyText()
			.contains("不在活动时间", "from-error");
		assertThat(send(id, "slots", Map.of("from", local(id, 170), "length", "15", "count", "1"))).hasStatus(422)
			.bodyText()
			.contains("until-error");
		send(id, "slots", Map.of("from", local(id, 0), "length", "30", "count", "1"));
		assertThat(send(id, "slots", Map.of("from", local(id, 10), "length", "15", "count", "1"))).hasStatus(422)
			.bodyText()
			.contains("重叠", "from-error");
		assertThat(send(id, "slots",
				Map.of("from", "明天", "length", "很久", "pause", "-1", "breaks", "中午", "until", "9点", "count", "无数")))
			.hasStatus(422)
			.bodyText()
			.contains("from-error", "length-error", "pause-error", "breaks-error", "until-error", "count-error", "明天",
					"无数");
		assertThat(send(id, "slots", Map.of("from", "\0", "length", "9".repeat(40), "breaks", "1-2-3,,99:99")))
			.hasStatus(422);
	}

	@Test
	void theDatabaseItselfKeepsSlotsApart(@Autowired JdbcClient jdbc) {
		ClubEventId id = this.club.draft(day());
		send(id, "slots", Map.of("from", local(id, 0), "length", "30", "count", "1"));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql("""
				insert into meeting_slot (id, event_id, starts_at, ends_at)
				select -id, event_id, starts_at, ends_at from meeting_slot where event_id = :event
				""").param("event", id.value()).update());
	}

	@Test
	void tablesAreAddedByNumbersAndKeepTheirNames() {
		ClubEventId id = this.club.draft(day());
		assertThat(send(id, "tables", Map.of("table", "桌", "first", "1", "last", "20", "room", "A 厅", "seats", "4")))
			.hasStatus3xxRedirection();
		assertThat(this.tables.of(id.value())).hasSize(20).extracting(MeetingTable::name).contains("桌 1", "桌 20");
		assertThat(send(id, "tables", Map.of("table", "桌", "first", "20", "last", "21", "seats", "4"))).hasStatus(422)
			.bodyText()
			.contains("已有桌位“桌 20”", "table-error");
		assertThat(send(id, "tables", Map.of("table", "", "first", "9", "last", "2", "seats", "1"))).hasStatus(422)
			.bodyText()
			.contains("table-error", "last-error", "seats-error");
		assertThat(this.tables.of(id.value())).hasSize(20);
		assertThat(page(id)).bodyText().contains("A 厅", "桌 7（4 座）");
	}

	@Test
	void limitsAreKeptAndWhoeverReadAnOlderVersionIsTold() {
		ClubEventId id = this.club.draft(day());
		page(id);
		int read = this.setups.of(id).version();
		assertThat(send(id, "limits",
				Map.of("mostPerCompany", "3", "mostPerExpert", "8", "mostMusts", "1", "version", String.valueOf(read))))
			.hasStatus3xxRedirection();
		assertThat(this.setups.of(id).limits()).isEqualTo(new MeetingLimits(3, 8, 1, null));
		assertThat(send(id, "limits", Map.of("mostMusts", "2", "version", String.valueOf(read)))).hasStatus(422)
			.bodyText()
			.contains("别人改了这些设置");
		assertThat(send(id, "limits", Map.of("mostMusts", "11", "wishesCloseAt", local(id, 60)))).hasStatus(422)
			.bodyText()
			.contains("mostMusts-error");
	}

	@Test
	void rulesNameOnlyThoseTakingPart(@Autowired RegistrationManagement registrations) {
		ExpertId expert = this.club.expert("规则专家");
		ClubEventId id = this.club.opened(this.club.draft(day(), expert));
		SignedIn one = this.club.company();
		SignedIn other = this.club.company();
		registrations.register(one, id, List.of("甲"));
		registrations.register(other, id, List.of("乙"));
		String a = "COMPANY-" + this.club.companyOf(one).value();
		String b = "COMPANY-" + this.club.companyOf(other).value();
		assertThat(send(id, "rules", Map.of("rule", "COMPETITORS", "level", "BLOCK", "one", b, "other", a)))
			.hasStatus3xxRedirection();
		assertThat(send(id, "rules", Map.of("rule", "COMPETITORS", "level", "WARN", "one", a, "other", b)))
			.hasStatus3xxRedirection();
		assertThat(this.rules.of(id.value())).singleElement().extracting(ConflictRule::level).isEqualTo(RuleLevel.WARN);
		assertThat(send(id, "rules", Map.of("rule", "COMPETITORS", "level", "BLOCK", "one", a, "other", a)))
			.hasStatus(422)
			.bodyText()
			.contains("两家不同的企业");
		assertThat(send(id, "rules", Map.of("rule", "NEVER_TOGETHER", "level", "BLOCK", "one", a, "other", b)))
			.hasStatus(422)
			.bodyText()
			.contains("one-error");
		assertThat(send(id, "rules", Map.of("rule", "NEVER_TOGETHER", "level", "BLOCK", "one", "EXPERT-999999999",
				"other", "COMPANY-999999999")))
			.hasStatus(422)
			.bodyText()
			.contains("one-error", "other-error");
		assertThat(send(id, "rules",
				Map.of("rule", "NEVER_TOGETHER", "level", "BLOCK", "one", "EXPERT-" + expert.value(), "other", b)))
			.hasStatus3xxRedirection();
		assertThat(page(id)).bodyText().contains("两方不见面", "规则专家");
	}

	@Test
	void anOrderIsARuleOfItsOwnInEachDirection() {
		ExpertId first = this.club.expert("先见的专家");
		ExpertId second = this.club.expert("后见的专家");
		ClubEventId id = this.club.opened(this.club.draft(day(), first, second));
		String one = "EXPERT-" + first.value();
		String two = "EXPERT-" + second.value();
		var rule = Map.of("rule", "EXPERT_FIRST", "level", "BLOCK", "one", one, "other", two);
		assertThat(send(id, "rules", rule)).hasStatus3xxRedirection();
		assertThat(send(id, "rules", Map.of("rule", "EXPERT_FIRST", "level", "WARN", "one", two, "other", one)))
			.hasStatus3xxRedirection();
		assertThat(this.rules.of(id.value())).extracting(ConflictRule::one)
			.containsExactly(first.value(), second.value());
		assertThat(send(id, "rules",
				Map.of("rule", "EXPERT_FIRST", "level", "IGNORE", "one", one, "other", two, "note", "先诊断")))
			.hasStatus3xxRedirection();
		assertThat(page(id)).bodyText().contains("先见前一位专家", "先诊断");
		assertThat(this.rules.of(id.value())).extracting(ConflictRule::level)
			.containsExactly(RuleLevel.IGNORE, RuleLevel.WARN);
		assertThat(send(id, "rules", Map.of("rule", "EXPERT_FIRST", "level", "BLOCK", "one", one, "other", one)))
			.hasStatus(422)
			.bodyText()
			.contains("两位不同的专家");
		assertThat(send(id, "rules", Map.of("rule", "COMPANY_FIRST", "level", "BLOCK", "one", one, "other", two)))
			.hasStatus(422)
			.bodyText()
			.contains("one-error", "other-error");
	}

	@Test
	void slotsMoveWithTheEventAndHoldItsEnd() {
		ClubEventId id = this.club.draft(day());
		send(id, "slots", Map.of("from", local(id, 0), "length", "30", "until", local(id, 180)));
		ClubEventProfile before = profile(id);
		EventBuilder later = event().start(before.content().startsAt().plus(Duration.ofHours(1)));
		this.events.rewrite(id, before.version(), before.number(), later.content());
		assertThat(this.slots.of(id.value()).getFirst().startsAt()).isEqualTo(later.content().startsAt());
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> this.events.rewrite(id, profile(id).version(), before.number(),
					later.length(Duration.ofHours(2)).content()))
			.matches(refusal -> "endsAt".equals(refusal.field()));
	}

	@Test
	void aCopyTakesSetupAndLineUpButNeitherDatesNorRegistrations(@Autowired RegistrationManagement registrations) {
		ClubEventId former = this.club.opened(this.club.draft(day(), this.club.expert("再来的专家")));
		registrations.register(this.club.company(), former, List.of("甲"));
		send(former, "slots", Map.of("from", local(former, 30), "length", "30", "count", "2"));
		send(former, "tables", Map.of("table", "A1", "seats", "4"));
		send(former, "limits", Map.of("mostMusts", "1", "wishesCloseAt", local(former, -60), "version",
				String.valueOf(this.setups.of(former).version())));
		ClubEventId copy = this.events.draft(this.club.officer(), this.club.number(),
				event().start(this.club.day()).length(Duration.ofMinutes(70)).content(), former);
		assertThat(this.slots.of(copy.value())).singleElement()
			.extracting(MeetingSlot::startsAt)
			.isEqualTo(profile(copy).content().startsAt().plus(Duration.ofMinutes(30)));
		assertThat(this.tables.of(copy.value())).extracting(MeetingTable::name).containsExactly("A1");
		assertThat(this.setups.of(copy).limits()).isEqualTo(new MeetingLimits(null, null, 1, null));
		assertThat(profile(copy).lineUp().experts()).isEqualTo(profile(former).lineUp().experts());
		assertThat(registrations.seated(copy)).isEmpty();
	}

	@Test
	void slotsAndTablesStayOnceAPlanWasPublished(@Autowired MeetingManagement meetings) {
		ExpertId expert = this.club.expert("已排的专家");
		ClubEventId id = this.club.opened(this.club.draft(day(), expert));
		send(id, "slots", Map.of("from", local(id, 0), "length", "30", "count", "2"));
		send(id, "tables", Map.of("table", "A1", "seats", "4"));
		long slot = this.slots.of(id.value()).getFirst().id();
		long table = this.tables.of(id.value()).getFirst().id();
		meetings.publish(id, List.of(new AgreedMeeting(new Participant(MemberKind.EXPERT, expert.value(), "已排的专家"),
				new Participant(MemberKind.COMPANY, 1, "已排的企业"), null, slot, table)));
		assertThat(send(id, "slots", Map.of("from", local(id, 90), "length", "30", "count", "1"))).hasStatus(422)
			.bodyText()
			.contains("洽谈安排已经公布");
		send(id, "slots/clear", Map.of());
		send(id, "slots/" + slot + "/remove", Map.of());
		send(id, "tables/" + table + "/remove", Map.of());
		assertThat(this.slots.of(id.value())).hasSize(2);
		assertThat(this.tables.of(id.value())).hasSize(1);
	}

	@Test
	void onlyTheOfficeSetsUp() {
		ClubEventId id = this.club.open(5);
		String page = "/office/events/" + id.value() + "/meetings";
		assertThat(this.pages.get().uri(page)).hasRedirectedUrl("/sign-in");
		for (Role role : List.of(Role.COMPANY, Role.EXPERT, Role.INSTITUTION, Role.INVESTOR)) {
			assertThat(this.pages.get().uri(page).with(as(this.club.somebody(role)))).hasStatus(403);
			assertThat(this.pages.post().uri(page + "/slots/clear").with(as(this.club.somebody(role))).with(csrf()))
				.hasStatus(403);
		}
		assertThat(page(id)).hasStatusOk();
		assertThat(this.pages.get().uri("/office/events/999999999/meetings").with(as(this.club.officer())))
			.hasStatus(404);
		assertThat(send(this.club.open(5), "tables/999999999/remove", Map.of())).hasStatus(404);
		assertThat(send(this.club.open(5), "rules/999999999/remove", Map.of())).hasStatus(404);
	}

	private EventBuilder day() {
		return event().start(this.club.day());
	}

	private ClubEventProfile profile(ClubEventId id) {
		return this.events.find(id).orElseThrow();
	}

	/** A time so many minutes after the beginning of the event, as a form sends it. */
	private String local(ClubEventId id, int minutes) {
		return profile(id).content()
			.startsAt()
			.plus(Duration.ofMinutes(minutes))
			.atZone(ZONE)
			.toLocalDateTime()
			.toString();
	}

	private MvcTestResult page(ClubEventId id) {
		return this.pages.get()
			.uri("/office/events/" + id.value() + "/meetings")
			.with(as(this.club.officer()))
			.exchange();
	}

	@SafeVarargs
	private MvcTestResult send(ClubEventId id, String what, Map<String, String>... values) {
		var request = this.pages.post()
			.uri("/office/events/" + id.value() + "/meetings/" + what)
			.with(as(this.club.officer()))
			.with(csrf());
		for (Map<String, String> some : values) {
			some.forEach(request::param);
		}
		return request.exchange();
	}

}
