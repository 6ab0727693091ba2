package org.caiqiao.club.meetings;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.EventSeries;
import org.caiqiao.club.LineUpManagement;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.matching.MatchedNow;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.caiqiao.club.EventBuilder.event;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What matching has to say before the meetings of an event are planned. */
@IntegrationTest
@Import({ Club.class, MatchedNow.class })
class MatchedEventIntegrationTests {

	private static final String COATING = "高温合金叶片的热障涂层喷涂";

	private static final String SHEEP = "草原羊群的卫星定位项圈";

	private final MockMvcTester pages;

	private final Club club;

	private final ExpertManagement experts;

	private final NeedImport needs;

	private final MatchedNow matched;

	private final RegistrationManagement registrations;

	private final StoredNotices notices;

	/** A word of this test's own, by which its texts find each other. */
	private final String mark = "型号" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("abcdef");

	MatchedEventIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club,
			@Autowired ExpertManagement experts, @Autowired NeedImport needs, @Autowired MatchedNow matched,
			@Autowired RegistrationManagement registrations, @Autowired StoredNotices notices) {
		this.pages = pages;
		this.club = club;
		this.experts = experts;
		this.needs = needs;
		this.matched = matched;
		this.registrations = registrations;
		this.notices = notices;
	}

	@Test
	void thoseWhoFitBestComeFirstWithTheReason() {
		ExpertId sheep = expert("羊群专家", SHEEP, null);
		ExpertId coating = expert("涂层专家", COATING, null);
		ClubEventId id = this.club.opened(this.club.draft(event().start(this.club.day()), sheep, coating));
		SignedIn company = this.club.company();
		this.registrations.register(company, id, List.of("甲"));
		need(company, COATING, false);
		String page = "/events/" + id.value() + "/wishes/companies/" + this.club.companyOf(company).value();
		String body = body(page, company);
		assertThat(body).contains("需求“" + COATING, "/matches/experts/" + coating.value());
		assertThat(body.indexOf("涂层专家")).isLessThan(body.indexOf("羊群专家"));
		assertThat(body(page, this.club.officer())).contains("涂层专家");
	}

	@Test
	void whatACompanyNeedsInSecretIsNotShownToExperts() {
		SignedIn who = this.club.somebody(Role.EXPERT);
		ExpertId expert = this.club.expert(who, "知情的专家");
		ClubEventId id = this.club.opened(this.club.draft(event().start(this.club.day()), expert));
		SignedIn company = this.club.company();
		this.registrations.register(company, id, List.of("甲"));
		need(company, "公开的" + COATING, false);
		need(company, "匿名的" + COATING, true);
		assertThat(body("/events/" + id.value() + "/wishes/experts/" + expert.value(), who)).contains("公开的" + COATING)
			.doesNotContain("匿名的" + COATING);
	}

	@Test
	void allThatIsKnownIsThereForThePlanner(@Autowired MeetingDataReader reader, @Autowired WishManagement wishes,
			@Autowired MeetingSetupManagement setups, @Autowired RuleManagement rules, @Autowired MeetingSlots slots,
			@Autowired ClubEventManagement events, @Autowired InstitutionManagement institutions) {
		InstitutionId unit = institutions
			.importAll(List.of(InstitutionBuilder.institution().name("单位" + this.mark).draft()), 4711)
			.getFirst();
		ExpertId coating = expert("涂层专家", COATING, unit);
		ExpertId sheep = expert("羊群专家", SHEEP, null);
		ClubEventId id = this.club.opened(this.club.draft(event().start(this.club.day()), coating, sheep));
		SignedIn first = this.club.company();
		SignedIn second = this.club.company();
		SignedIn third = this.club.company();
		List.of(first, second).forEach(who -> this.registrations.register(who, id, List.of("甲")));
		long a = this.club.companyOf(first).value();
		long b = this.club.companyOf(second).value();
		long need = need(first, COATING, false);
		Instant start = events.find(id).orElseThrow().content().startsAt();
		setups.addSlots(id, new SlotSeries(start, Duration.ofMinutes(15), Duration.ZERO, List.of(), null, 3));
		setups.addTables(id, List.of("A1"), "A 厅", 4);
		setups.limit(id, setups.of(id).version(), new MeetingLimits(3, 8, 2, null));
		long away = slots.of(id.value()).getFirst().id();
		wishes.say(first, id, MemberKind.COMPANY, a, 0, new WishPage(List.of(coating.value()),
				List.of(new Wish(coating.value(), WishStrength.MUST, "", null)), List.of(away), true));
		wishes.say(this.club.officer(), id, MemberKind.EXPERT, sheep.value(), 0,
				new WishPage(List.of(b), List.of(new Wish(b, WishStrength.NO, "", null)), List.of(), false));
		rules.add(new ConflictRule(id, RuleKind.COMPETITORS, RuleLevel.WARN, b, a, ""));
		rules.add(new ConflictRule(id, RuleKind.OWN_INSTITUTION, RuleLevel.BLOCK, unit.value(), b, ""));
		rules.add(new ConflictRule(id, RuleKind.NEVER_TOGETHER, RuleLevel.IGNORE, sheep.value(), a, ""));
		rules.add(new ConflictRule(id, RuleKind.NEVER_TOGETHER, RuleLevel.BLOCK, sheep.value(),
				this.club.companyOf(third).value(), "没有报名"));

		MeetingData data = reader.of(id);
		assertThat(data.slots()).hasSize(3);
		assertThat(data.tables()).extracting(MeetingData.Table::name).containsExactly("A1");
		assertThat(data.attendees()).extracting(one -> one.member().id())
			.containsExactly(coating.value(), sheep.value(), a, b);
		assertThat(data.attendees()).extracting(MeetingData.Attendee::most).containsExactly(8, 8, 3, 3);
		assertThat(data.attendees().get(2)).matches(MeetingData.Attendee::sharesSlot)
			.matches(MeetingData.Attendee::answered)
			.matches(one -> one.away().equals(Set.of(away)))
			.matches(one -> one.formerMeetings() == 0);
		assertThat(wish(data, coating, a)).matches(MeetingData.Wished::must)
			.matches(one -> one.points() > 0)
			.extracting(MeetingData.Wished::need)
			.isEqualTo(need);
		assertThat(wish(data, sheep, b)).matches(MeetingData.Wished::refused);
		assertThat(data.rules())
			.extracting(rule -> rule.kind() + " " + rule.level() + " " + rule.one() + " " + rule.other())
			.containsExactlyInAnyOrder("COMPETITORS WARN " + Math.min(a, b) + " " + Math.max(a, b),
					"OWN_INSTITUTION BLOCK " + coating.value() + " " + b);
	}

	@Test
	void companiesWhoseNeedsFitAreInvitedOnceAfterAPreview() {
		ExpertId coating = expert("涂层专家", COATING, null);
		ClubEventId id = this.club.opened(this.club.draft(event().start(this.club.day()), coating));
		SignedIn company = this.club.company("涂层需求企业" + this.mark);
		SignedIn colleague = this.club.colleagueOf(company);
		need(company, COATING, false);
		long member = this.club.companyOf(company).value();
		String page = "/office/events/" + id.value() + "/invitations";
		assertThat(body(page, this.club.officer())).contains("涂层需求企业" + this.mark, "value=\"" + member + "\"",
				"“" + COATING);
		assertThat(body(page + "/preview?member=" + member, this.club.officer())).contains("收件人（2 封）", company.email(),
				colleague.email(), "邀请贵企业参加“机器视觉成果对接”", COATING);
		assertThat(told(id, member)).isZero();
		send(page, member);
		send(page, member);
		assertThat(told(id, member)).as("each person once, though sent twice").isEqualTo(2);
		assertThat(body(page, this.club.officer())).containsAnyOf("待发送", "已发送");
		assertThat(this.pages.get().uri(page + "/preview?member=" + member).with(as(this.club.officer())))
			.hasStatus3xxRedirection();
	}

	@Test
	void expertsWhoFitTheNeedsBecomeGuests(@Autowired LineUpManagement lineUps, @Autowired ClubEventManagement events) {
		SignedIn who = this.club.somebody(Role.EXPERT);
		ExpertId coating = expert("涂层专家", COATING, null);
		this.experts.give(coating, who.accountId());
		long need = need(this.club.company(), COATING, false);
		ClubEventId id = this.club.draft(event().series(EventSeries.NEEDS_SEEK_EXPERTS).start(this.club.day()));
		lineUps.meet(id, new NeedId(need));
		String page = "/office/events/" + id.value() + "/invitations";
		assertThat(body(page, this.club.officer())).contains("公布之后才能发出邀请");
		send(page, coating.value());
		assertThat(told(id, coating.value())).as("not before it is public").isZero();
		this.club.opened(id);
		send(page, coating.value());
		assertThat(told(id, coating.value())).isEqualTo(1);
		assertThat(events.find(id).orElseThrow().lineUp().experts()).containsExactly(coating);
	}

	@Test
	void anOfficeThatSpeaksForTwoExpertsIsAskedForEach(@Autowired LineUpManagement lineUps,
			@Autowired InstitutionManagement institutions) {
		SignedIn office = this.club.somebody(Role.INSTITUTION);
		InstitutionId unit = institutions
			.importAll(List.of(InstitutionBuilder.institution().name("单位" + this.mark).draft()), 4711)
			.getFirst();
		institutions.addRepresentative(unit, office.accountId());
		ExpertId first = expert("涂层专家甲", COATING, unit);
		ExpertId second = expert("涂层专家乙", COATING, unit);
		long need = need(this.club.company(), COATING, false);
		ClubEventId id = this.club.draft(event().series(EventSeries.NEEDS_SEEK_EXPERTS).start(this.club.day()));
		lineUps.meet(id, new NeedId(need));
		this.club.opened(id);
		String page = "/office/events/" + id.value() + "/invitations";
		assertThat(body(page + "/preview?member=" + first.value() + "&member=" + second.value(), this.club.officer()))
			.contains("收件人（2 封）");
		send(page, first.value());
		assertThat(body(page + "/preview?member=" + second.value(), this.club.officer())).contains("收件人（1 封）",
				office.email());
		send(page, second.value());
		assertThat(told(id, second.value())).isEqualTo(1);
	}

	@Test
	void onlyTheOfficeInvitesAndGuessedNumbersAreNotThere() {
		ClubEventId id = this.club.open(5);
		String page = "/office/events/" + id.value() + "/invitations";
		assertThat(this.pages.get().uri(page)).hasRedirectedUrl("/sign-in");
		assertThat(this.pages.get().uri(page).with(as(this.club.company()))).hasStatus(403);
		assertThat(this.pages.post().uri(page).param("member", "1").with(as(this.club.company())).with(csrf()))
			.hasStatus(403);
		assertThat(this.pages.post().uri(page).param("member", "999999999").with(as(this.club.officer())).with(csrf()))
			.hasStatus(404);
		assertThat(this.pages.post().uri(page).param("member", "x").with(as(this.club.officer())).with(csrf()))
			.hasStatus(400);
		assertThat(this.pages.post().uri(page).with(as(this.club.officer())).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri("/office/events/999999999/invitations").with(as(this.club.officer())))
			.hasStatus(404);
	}

	@Test
	void whoSaidNothingIsRemindedOnceBeforeTheDeadline(@Autowired WishReminders reminders,
			@Autowired WishManagement wishes, @Autowired MeetingSetupManagement setups,
			@Autowired ClubEventManagement events) {
		ClubEventId id = this.club.open(5);
		SignedIn silent = this.club.company();
		SignedIn answered = this.club.company();
		List.of(silent, answered).forEach(who -> this.registrations.register(who, id, List.of("甲")));
		Instant start = events.find(id).orElseThrow().content().startsAt();
		Instant dayBefore = start.minus(Duration.ofDays(1));
		wishes.say(answered, id, MemberKind.COMPANY, this.club.companyOf(answered).value(), 0,
				new WishPage(List.of(), List.of(), List.of(), false));
		reminders.remind(dayBefore);
		assertThat(reminded(id, silent)).as("an event without slots has no meetings").isZero();
		setups.addSlots(id, new SlotSeries(start, Duration.ofMinutes(15), Duration.ZERO, List.of(), null, 3));
		reminders.remind(start.minus(Duration.ofDays(3)));
		assertThat(reminded(id, silent)).as("too early").isZero();
		reminders.remind(start);
		assertThat(reminded(id, silent)).as("too late").isZero();
		reminders.remind(dayBefore);
		reminders.remind(dayBefore);
		assertThat(reminded(id, silent)).isEqualTo(1);
		assertThat(reminded(id, answered)).isZero();
	}

	private long reminded(ClubEventId id, SignedIn who) {
		return this.notices.of(id.value())
			.stream()
			.filter(notice -> notice.purpose() == NoticePurpose.REMIND_OF_WISHES
					&& notice.account() == who.accountId().value())
			.count();
	}

	private long told(ClubEventId id, long member) {
		return this.notices.of(id.value()).stream().filter(notice -> notice.member() == member).count();
	}

	private void send(String page, long member) {
		assertThat(this.pages.post()
			.uri(page)
			.param("member", String.valueOf(member))
			.with(as(this.club.officer()))
			.with(csrf())).hasStatus3xxRedirection();
	}

	private String body(String page, SignedIn who) {
		var result = this.pages.get().uri(page).with(as(who)).exchange();
		assertThat(result).hasStatusOk();
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static MeetingData.Wished wish(MeetingData data, ExpertId expert, long company) {
		return data.wishes()
			.stream()
			.filter(one -> one.expert() == expert.value() && one.company() == company)
			.findFirst()
			.orElseThrow();
	}

	private ExpertId expert(String name, String ability, @Nullable InstitutionId unit) {
		ExpertId id = this.experts.importAll(List.of(ExpertBuilder.expert()
			.name(name)
			.institution(unit)
			.abilities(ability + this.mark + "，" + ability)
			.draft()), 4711).getFirst();
		this.matched.expert(id.value());
		return id;
	}

	private long need(SignedIn company, String title, boolean hidden) {
		NeedContent plain = NeedContent.of(title + this.mark, title + "，现有办法太慢");
		var content = new NeedContent(plain.kind(), plain.title(), plain.problem(), "", "", "", "", null, null, null,
				List.of(), null, List.of(), "", hidden, false);
		long need = this.needs
			.publish(List.of(new NeedImport.Row(this.club.companyOf(company), content, Origin.PORTAL)))
			.getFirst()
			.value();
		this.matched.need(need);
		return need;
	}

}
