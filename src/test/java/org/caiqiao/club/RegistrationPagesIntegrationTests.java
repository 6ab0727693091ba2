package org.caiqiao.club;

import java.util.List;
import java.util.stream.IntStream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.shared.MemberDecision;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.caiqiao.club.EventBuilder.event;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
@Import(Club.class)
class RegistrationPagesIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final RegistrationManagement registrations;

	private final Participants participants;

	private final EventRegistrations stored;

	RegistrationPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club,
			@Autowired RegistrationManagement registrations, @Autowired Participants participants,
			@Autowired EventRegistrations stored) {
		this.pages = pages;
		this.club = club;
		this.registrations = registrations;
		this.participants = participants;
		this.stored = stored;
	}

	@Test
	void aMemberRegistersWaitsMovesUpAndCancels() {
		ClubEventId id = this.club.open(event().title("抢手的活动").start(this.club.day()).capacity(1));
		String page = "/events/" + id.value();
		SignedIn first = this.club.company();
		SignedIn second = this.club.company();
		assertThat(this.pages.get().uri(page + "/register").with(as(first))).hasStatusOk()
			.bodyText()
			.contains(first.displayName());
		register(page, first, "甲某");
		register(page, second, "乙某");
		assertThat(this.pages.get().uri(page).with(as(first))).bodyText().contains("已报名", "甲某").doesNotContain("乙某");
		assertThat(this.pages.get().uri(page).with(as(second))).bodyText().contains("候补中", "候补第 1 位", "乙某");
		assertThat(this.pages.get().uri("/my/events").with(as(second))).bodyText().contains("抢手的活动", "候补第 1 位");
		assertThat(this.pages.get().uri(page)).bodyText().contains("余 0 人，候补 1 人").doesNotContain("甲某");
		assertThat(this.pages.post().uri(page + "/unregister").with(as(first)).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(page).with(as(second))).bodyText().contains("已报名");
		assertThat(this.pages.get().uri("/my/events").with(as(first))).bodyText().contains("抢手的活动", "已取消");
	}

	@Test
	void whatWasTypedStaysWhereItIsRefused() {
		ClubEventId id = this.club.open(2);
		assertThat(this.pages.post()
			.uri("/events/" + id.value() + "/register")
			.with(as(this.club.company()))
			.with(csrf())
			.param("attendees", "甲", "乙", "丙某某", "", "")).hasStatus(422).bodyText().contains("丙某某", "本场一共只有 2 个名额");
		assertThat(this.pages.post()
			.uri("/events/" + id.value() + "/register")
			.with(as(this.club.company()))
			.with(csrf())
			.param("attendees", " ", "")).hasStatus(422).bodyText().contains("请至少填写一位参加人的姓名");
		for (String odd : List.of("有\0空字符", "<script>alert(1)</script>", "长".repeat(5000))) {
			assertThat(this.pages.post()
				.uri("/events/" + id.value() + "/register")
				.with(as(this.club.company()))
				.with(csrf())
				.param("attendees", odd)
				.exchange()
				.getResponse()
				.getStatus()).isLessThan(500);
		}
	}

	@Test
	void whoIsNoMemberYetIsToldWhatToDo() {
		ClubEventId id = this.club.open(2);
		SignedIn nobody = this.club.somebody(Role.COMPANY);
		assertThat(this.pages.get().uri("/events/" + id.value() + "/register").with(as(nobody))).hasStatusOk()
			.bodyText()
			.contains("审核通过后再报名");
		assertThat(this.pages.get().uri("/my/events").with(as(nobody))).hasStatusOk();
		assertThat(this.pages.post()
			.uri("/events/" + id.value() + "/register")
			.with(as(nobody))
			.with(csrf())
			.param("attendees", "甲")).hasStatus(422).bodyText().contains("审核通过后再报名");
		assertThat(this.pages.get().uri("/events/99999999/register").with(as(nobody))).hasStatus(404);
		assertThat(this.pages.post().uri("/events/99999999/unregister").with(as(this.club.company())).with(csrf()))
			.hasStatus(404);
	}

	@Test
	void anExpertFindsItsInvitations(@Autowired ExpertManagement experts) {
		SignedIn who = this.club.somebody(Role.EXPERT);
		ExpertId expert = experts.register(ExpertBuilder.expert().details(), who.accountId());
		experts.decide(expert, MemberDecision.APPROVE, this.club.officer().accountId(), "");
		ClubEventId id = this.club.draft(event().title("请您出席的活动").start(this.club.day()), expert);
		assertThat(this.pages.get().uri("/my/events").with(as(who))).bodyText().doesNotContain("请您出席的活动");
		this.club.announce(id);
		assertThat(this.pages.get().uri("/my/events").with(as(who))).bodyText().contains("请您出席的活动", "受邀出席");
		assertThat(this.pages.get().uri("/experts/" + expert.value()).exchange().getResponse().getStatus())
			.isLessThan(500);
	}

	@Test
	void theOfficePagesFiltersAndExportsTheList() {
		ClubEventId id = this.club.open(25);
		String list = "/office/events/" + id.value() + "/attendees";
		IntStream.range(0, 24).forEach(n -> register(this.club.company("名单企业 " + n), id, "参加人" + n));
		register(this.club.company("=HYPERLINK(1)"), id, "@formula");
		register(this.club.company("候补企业"), id, "后来者");
		SignedIn officer = this.club.officer();
		assertThat(this.pages.get().uri(list).with(as(officer))).hasStatusOk()
			.bodyText()
			.contains("名单企业 0", "参加人19", "共 26 条")
			.doesNotContain("参加人20");
		assertThat(this.pages.get().uri(list + "?page=2").with(as(officer))).bodyText()
			.contains("参加人20", "后来者")
			.doesNotContain("参加人19");
		assertThat(this.pages.get().uri(list + "?status=WAITING").with(as(officer))).bodyText()
			.contains("后来者")
			.doesNotContain("参加人0");
		assertThat(this.pages.get().uri(list + "?q=参加人23").with(as(officer))).bodyText()
			.contains("名单企业 23")
			.doesNotContain("名单企业 22");
		assertThat(this.pages.get().uri(list + ".csv").with(as(officer))).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.bodyText()
			.startsWith("\uFEFF")
			.contains("参加人0", "候补中", "'=HYPERLINK(1)", "'@formula")
			.doesNotContain(",=HYPERLINK", ",@formula");
		assertThat(this.pages.get().uri(list + ".csv?status=WAITING").with(as(officer))).bodyText()
			.contains("后来者")
			.doesNotContain("参加人0");
	}

	@Test
	void theOfficeRegistersAndCancelsForAMember() {
		ClubEventId id = this.club.open(5);
		SignedIn company = this.club.company("代报名的企业");
		Participant member = this.participants.of(company).orElseThrow();
		String list = "/office/events/" + id.value() + "/attendees";
		SignedIn officer = this.club.officer();
		assertThat(this.pages.get().uri(list + "?find=代报名").with(as(officer))).hasStatusOk()
			.bodyText()
			.contains("COMPANY-" + member.id());
		assertThat(this.pages.post()
			.uri(list)
			.with(as(officer))
			.with(csrf())
			.param("find", "代报名")
			.param("member", "COMPANY-" + member.id())
			.param("attendees", "甲某\n乙某、丙某")).hasStatus3xxRedirection();
		EventRegistration registration = this.stored.of(id.value(), MemberKind.COMPANY, member.id()).orElseThrow();
		assertThat(registration.attendees()).containsExactly("甲某", "乙某", "丙某");
		assertThat(this.pages.post()
			.uri(list)
			.with(as(officer))
			.with(csrf())
			.param("find", "代报名")
			.param("member", "COMPANY-" + member.id())
			.param("attendees", "1,2,3,4,5,六某某")).hasStatus(422).bodyText().contains("六某某", "每家最多 5 人");
		assertThat(this.pages.post()
			.uri(list + "/" + registration.id().value() + "/cancel")
			.with(as(officer))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(list + "?status=CANCELLED").with(as(officer))).bodyText().contains("代报名的企业");
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheRows(@Autowired Statements statements) {
		SignedIn officer = this.club.officer();
		SignedIn few = this.club.company();
		SignedIn many = this.club.company();
		ClubEventId last = null;
		for (int n = 0; n < 6; n++) {
			ClubEventId id = this.club.open(1);
			register(this.club.company(), id, "先到的");
			for (SignedIn who : (n < 2) ? List.of(few, many) : List.of(many)) {
				register(who, id, "等候的");
			}
			last = id;
		}
		open("/my/events", many);
		assertThat(statements.of(() -> open("/my/events", many)))
			.isEqualTo(statements.of(() -> open("/my/events", few)));

		ClubEventId full = this.club.open(20);
		IntStream.range(0, 15).forEach(n -> register(this.club.company(), full, "某"));
		String fewCame = "/office/events/" + last.value() + "/attendees";
		String manyCame = "/office/events/" + full.value() + "/attendees";
		open(manyCame, officer);
		assertThat(statements.of(() -> open(manyCame, officer))).isEqualTo(statements.of(() -> open(fewCame, officer)));
	}

	private void open(String page, SignedIn who) {
		assertThat(this.pages.get().uri(page).with(as(who))).hasStatusOk();
	}

	private void register(String page, SignedIn who, String name) {
		assertThat(
				this.pages.post().uri(page + "/register").with(as(who)).with(csrf()).param("attendees", name, "", ""))
			.hasStatus3xxRedirection();
	}

	private void register(SignedIn who, ClubEventId id, String name) {
		this.registrations.register(who, id, List.of(name));
	}

}
