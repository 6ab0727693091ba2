package org.caiqiao.club.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.LineUpManagement;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.company.CompanyId;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Whom members wish to meet, and when they are free. */
@IntegrationTest
@Import(Club.class)
class WishesIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final MeetingSetupManagement setups;

	private final MeetingSlots slots;

	private final WishManagement wishes;

	private final WishLists lists;

	WishesIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired ClubEventManagement events,
			@Autowired RegistrationManagement registrations, @Autowired MeetingSetupManagement setups,
			@Autowired MeetingSlots slots, @Autowired WishManagement wishes, @Autowired WishLists lists) {
		this.pages = pages;
		this.club = club;
		this.events = events;
		this.registrations = registrations;
		this.setups = setups;
		this.slots = slots;
		this.wishes = wishes;
		this.lists = lists;
	}

	@Test
	void colleaguesShareOneListAndANoIsTakenBack() {
		ExpertId first = this.club.expert("甲专家");
		ExpertId second = this.club.expert("乙专家");
		ClubEventId id = event(first, second);
		SignedIn one = registered(id);
		SignedIn colleague = this.club.colleagueOf(one);
		String page = page(id, one);
		assertThat(this.pages.get().uri("/events/" + id.value() + "/wishes").with(as(one))).hasRedirectedUrl(page);
		assertThat(this.pages.get().uri("/events/" + id.value()).with(as(one))).bodyText().contains("填写洽谈意愿");
		assertThat(send(page, one, 0, row(0, first, "MUST", "想谈产线检测"), row(1, second, "NO", "")))
			.hasStatus3xxRedirection();
		assertThat(open(page, colleague)).hasStatusOk().bodyText().contains("想谈产线检测", "现有 1 个");
		assertThat(list(id, one).byOther().get(second.value()).strength()).isEqualTo(WishStrength.NO);
		assertThat(send(page, colleague, version(id, one), row(0, first, "MUST", "想谈产线检测"), row(1, second, "", "")))
			.hasStatus3xxRedirection();
		assertThat(list(id, one).byOther()).containsOnlyKeys(first.value());
	}

	@Test
	void whoSavesAnOlderListLosesNothingAndOverwritesNothing() {
		ExpertId expert = this.club.expert("甲专家");
		ClubEventId id = event(expert);
		SignedIn one = registered(id);
		String page = page(id, one);
		send(page, one, 0, row(0, expert, "MEET", "先写的"));
		int read = version(id, one);
		send(page, one, read, row(0, expert, "MEET", "同事写的"));
		assertThat(send(page, one, read, row(0, expert, "NO", "后写的"))).hasStatus(422)
			.bodyText()
			.contains("同事保存了新的意愿", "后写的", "value=\"" + version(id, one) + "\"");
		assertThat(list(id, one).wishes().getFirst().words()).isEqualTo("同事写的");
		assertThat(send(page, one, read, row(0, expert, "MEET", "同事写的"))).as("the same again is no change")
			.hasStatus3xxRedirection();
		assertThat(send(page, one, version(id, one), row(0, expert, "NO", "后写的"))).hasStatus3xxRedirection();
	}

	@Test
	void mustMeetsAreLimited() {
		List<ExpertId> experts = IntStream.range(0, 3).mapToObj(n -> this.club.expert("专家" + n)).toList();
		ClubEventId id = event(experts.toArray(ExpertId[]::new));
		SignedIn one = registered(id);
		String page = page(id, one);
		assertThat(send(page, one, 0, row(0, experts.get(0), "MUST", "一"), row(1, experts.get(1), "MUST", "二"),
				row(2, experts.get(2), "MUST", "三")))
			.hasStatus(422)
			.bodyText()
			.contains("“必见”最多 2 个，您选了 3 个", "一", "二", "三");
		assertThat(send(page, one, 0, row(0, experts.get(0), "MUST", ""), row(1, experts.get(1), "MUST", "")))
			.hasStatus3xxRedirection();
		limits(id, new MeetingLimits(null, null, 1, null));
		assertThat(send(page, one, version(id, one), row(0, experts.get(0), "MUST", ""),
				row(1, experts.get(1), "MUST", ""), row(2, experts.get(2), "NO", "")))
			.as("a list from before the office lowered the limit still saves")
			.hasStatus3xxRedirection();
		assertThat(send(page, one, version(id, one), row(0, experts.get(2), "MUST", ""))).hasStatus(422);
	}

	@Test
	void wordsWithoutAWishAreToldBesideTheField() {
		ExpertId expert = this.club.expert("甲专家");
		ClubEventId id = event(expert);
		SignedIn one = registered(id);
		assertThat(send(page(id, one), one, 0, row(0, expert, "", "只有说明"))).hasStatus(422)
			.bodyText()
			.contains("只有说明", "请同时选择是否要见", "rows-0-strength-error");
		assertThat(send(page(id, one), one, 0, row(0, expert, "MEET", "长".repeat(201)))).hasStatus(422)
			.bodyText()
			.contains("rows-0-words-error");
		assertThat(send(page(id, one), one, 0, row(0, expert, "LOVE", "")).getResponse().getStatus()).isLessThan(500);
		assertThat(send(page(id, one), one, 0, Map.of("rows[0].other", "\0", "slots", "x", "free", "-1")).getResponse()
			.getStatus()).isLessThan(500);
		assertThat(send(page(id, one), one, 0, Map.of("rows[400].other", "1"))).hasStatus(400);
	}

	@Test
	void isAlwaysFreeUnlessASlotIsUnticked() {
		ExpertId expert = this.club.expert("甲专家");
		ClubEventId id = event(expert);
		addSlots(id, 3);
		List<MeetingSlot> all = this.slots.of(id.value());
		SignedIn one = registered(id);
		String[] ids = all.stream().map(slot -> String.valueOf(slot.id())).toArray(String[]::new);
		assertThat(this.pages.post()
			.uri(page(id, one))
			.with(as(one))
			.with(csrf())
			.param("version", "0")
			.param("slots", ids)
			.param("free", ids[0], ids[2])).hasStatus3xxRedirection();
		assertThat(list(id, one).away()).containsExactly(all.get(1).id());
		this.setups.removeSlot(id, all.get(1).id());
		assertThat(this.pages.post()
			.uri(page(id, one))
			.with(as(one))
			.with(csrf())
			.param("version", String.valueOf(version(id, one)))
			.param("slots", ids)
			.param("free", ids[0])).hasStatus(422).bodyText().contains("时段刚刚有变");
	}

	@Test
	void afterTheDeadlineOnlyTheOfficeWrites() {
		ExpertId expert = this.club.expert("甲专家");
		ClubEventId id = event(expert);
		SignedIn one = registered(id);
		limits(id, new MeetingLimits(null, null, 2, Instant.EPOCH));
		assertThat(open(page(id, one), one)).hasStatusOk().bodyText().contains("意愿填写已截止").doesNotContain("保存意愿");
		assertThat(send(page(id, one), one, 0, row(0, expert, "MEET", ""))).hasStatus(422);
		assertThat(send(page(id, one), this.club.officer(), 0, row(0, expert, "MEET", ""))).hasStatus3xxRedirection();
		assertThat(list(id, one).answered()).isTrue();
	}

	@Test
	void expertsSpeakForThemselvesAndSeeTheCompaniesWithPlaces() {
		SignedIn who = this.club.somebody(Role.EXPERT);
		ExpertId expert = this.club.expert(who, "本人来的专家");
		ClubEventId id = event(expert);
		SignedIn company = registered(id);
		CompanyId met = this.club.companyOf(company);
		String page = "/events/" + id.value() + "/wishes/experts/" + expert.value();
		assertThat(open("/events/" + id.value() + "/wishes", who)).hasRedirectedUrl(page);
		assertThat(open(page, who)).hasStatusOk().bodyText().contains("/companies/" + met.value());
		assertThat(send(page, who, 0, Map.of("rows[0].other", String.valueOf(met.value()), "rows[0].strength", "MEET")))
			.hasStatus3xxRedirection();
		assertThat(open(page, company)).hasStatus(404);
		SignedIn waiting = this.club.company();
		assertThat(open("/events/" + id.value() + "/wishes", waiting)).hasStatusOk().bodyText().contains("还没有参加这场活动");
		assertThat(open("/office/events/" + id.value() + "/wishes", this.club.officer())).hasStatusOk()
			.bodyText()
			.contains("本人来的专家", "1 方想见", "未填写");
		assertThat(open("/office/events/" + id.value() + "/wishes?only=silent", this.club.officer())).bodyText()
			.doesNotContain("/experts/" + expert.value());
	}

	@Test
	void anInstitutionsOfficeChoosesForWhichOfItsExpertsItSpeaks(@Autowired InstitutionManagement institutions,
			@Autowired ExpertManagement experts) {
		SignedIn who = this.club.somebody(Role.INSTITUTION);
		InstitutionId unit = institutions
			.importAll(List.of(InstitutionBuilder.institution().name("有两位专家的单位").draft()), 4711)
			.getFirst();
		institutions.addRepresentative(unit, who.accountId());
		List<ExpertId> own = experts.importAll(IntStream.range(0, 2)
			.mapToObj(n -> ExpertBuilder.expert().name("本单位专家" + n).institution(unit).draft())
			.toList(), 4711);
		ExpertId stranger = this.club.expert("外单位专家");
		ClubEventId id = event(own.get(0), own.get(1), stranger);
		SignedIn company = registered(id);
		assertThat(open("/events/" + id.value() + "/wishes", who)).hasStatusOk()
			.bodyText()
			.contains("本单位专家0", "本单位专家1")
			.doesNotContain("外单位专家");
		String page = "/events/" + id.value() + "/wishes/experts/";
		assertThat(send(page + own.get(1).value(), who, 0, Map.of("rows[0].other",
				String.valueOf(this.club.companyOf(company).value()), "rows[0].strength", "NO")))
			.hasStatus3xxRedirection();
		assertThat(open(page + stranger.value(), who)).hasStatus(404);
	}

	@Test
	void aMustForWhoNoLongerComesIsFreeForSomebodyElse(@Autowired LineUpManagement lineUps) {
		ExpertId gone = this.club.expert("不来了的专家");
		ExpertId stays = this.club.expert("仍来的专家");
		ClubEventId id = event(gone, stays);
		SignedIn one = registered(id);
		limits(id, new MeetingLimits(null, null, 1, null));
		assertThat(send(page(id, one), one, 0, row(0, gone, "MUST", ""))).hasStatus3xxRedirection();
		lineUps.uninvite(id, gone);
		assertThat(open(page(id, one), one)).bodyText().contains("现有 0 个");
		assertThat(send(page(id, one), one, version(id, one), row(0, stays, "MUST", ""))).hasStatus3xxRedirection();
		assertThat(list(id, one).byOther()).containsOnlyKeys(stays.value());
	}

	@Test
	void strangersAndGuessedNumbersFindNothing() {
		ExpertId expert = this.club.expert("甲专家");
		ClubEventId id = event(expert);
		SignedIn one = registered(id);
		SignedIn other = registered(id);
		String page = page(id, one);
		assertThat(this.pages.get().uri(page)).hasRedirectedUrl("/sign-in");
		assertThat(open(page, other)).hasStatus(404);
		assertThat(send(page, other, 0, row(0, expert, "NO", ""))).hasStatus(404);
		assertThat(open(page, this.club.somebody(Role.INSTITUTION))).hasStatus(404);
		assertThat(open("/events/999999999/wishes", one)).hasStatus(404);
		assertThat(open("/events/" + id.value() + "/wishes/companies/999999999", this.club.officer())).hasStatus(404);
		assertThat(send(page, one, 0, row(0, this.club.expert("没有受邀的专家"), "MEET", ""))).hasStatus(404);
		assertThat(send(page, one, 0, Map.of("rows[0].other", String.valueOf(expert.value()), "rows[0].strength",
				"MEET", "rows[0].need", "999999999")))
			.hasStatus(422);
		assertThat(open("/office/events/" + id.value() + "/wishes", one)).hasStatus(403);
		ClubEventId draft = this.club.draft(EventBuilder.event().start(this.club.day()), expert);
		assertThat(open("/events/" + draft.value() + "/wishes", one)).hasStatus(404);
	}

	@Test
	void manyCompaniesSaveAtOnceAndOfTwoColleaguesOneIsTold() throws Exception {
		ExpertId expert = this.club.expert("抢手的专家");
		ClubEventId id = event(expert);
		List<SignedIn> all = IntStream.range(0, 20).mapToObj(n -> registered(id)).toList();
		var said = new WishPage(List.of(expert.value()), List.of(new Wish(expert.value(), WishStrength.MUST, "", null)),
				List.of(), false);
		var tasks = new ArrayList<Callable<Boolean>>();
		all.forEach(who -> tasks.add(() -> say(who, id, said)));
		SignedIn twice = all.getFirst();
		IntStream.range(0, 10)
			.forEach(n -> tasks.add(() -> say(twice, id, new WishPage(List.of(expert.value()),
					List.of(new Wish(expert.value(), WishStrength.MEET, "第 " + n, null)), List.of(), false))));
		int saved = 0;
		try (var threads = Executors.newFixedThreadPool(16)) {
			for (Future<Boolean> done : threads.invokeAll(tasks)) {
				saved += done.get() ? 1 : 0;
			}
		}
		assertThat(saved).as("each company once").isEqualTo(20);
		assertThat(this.lists.all(id.value())).hasSize(20).allMatch(WishList::answered);
	}

	private boolean say(SignedIn who, ClubEventId id, WishPage page) {
		try {
			this.wishes.say(who, id, MemberKind.COMPANY, this.club.companyOf(who).value(), 0, page);
			return true;
		}
		catch (Conflict conflict) {
			return false;
		}
	}

	@Test
	void theServiceItselfRefusesStrangers() {
		ExpertId expert = this.club.expert("甲专家");
		ClubEventId id = event(expert);
		SignedIn one = registered(id);
		SignedIn other = registered(id);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.wishes.say(other, id, MemberKind.COMPANY,
				this.club.companyOf(one).value(), 0, new WishPage(List.of(), List.of(), List.of(), false)));
		this.events.cancel(id, "不办了");
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.wishes.say(one, id, MemberKind.COMPANY,
				this.club.companyOf(one).value(), 0, new WishPage(List.of(), List.of(), List.of(), false)));
	}

	private ClubEventId event(ExpertId... experts) {
		return this.club.opened(this.club.draft(EventBuilder.event().start(this.club.day()), experts));
	}

	private SignedIn registered(ClubEventId id) {
		SignedIn who = this.club.company();
		this.registrations.register(who, id, List.of("甲"));
		return who;
	}

	private void addSlots(ClubEventId id, int count) {
		Instant start = this.events.find(id).orElseThrow().content().startsAt();
		this.setups.addSlots(id, new SlotSeries(start, Duration.ofMinutes(15), Duration.ZERO, List.of(), null, count));
	}

	private void limits(ClubEventId id, MeetingLimits limits) {
		this.setups.limit(id, this.setups.of(id).version(), limits);
	}

	private String page(ClubEventId id, SignedIn company) {
		return "/events/" + id.value() + "/wishes/companies/" + this.club.companyOf(company).value();
	}

	private WishList list(ClubEventId id, SignedIn company) {
		return this.lists.of(id.value(), MemberKind.COMPANY, this.club.companyOf(company).value()).orElseThrow();
	}

	private int version(ClubEventId id, SignedIn company) {
		return list(id, company).version();
	}

	private MvcTestResult open(String page, SignedIn who) {
		return this.pages.get().uri(page).with(as(who)).exchange();
	}

	private static Map<String, String> row(int n, ExpertId other, String strength, String words) {
		var row = new HashMap<String, String>();
		row.put("rows[" + n + "].other", String.valueOf(other.value()));
		row.put("rows[" + n + "].strength", strength);
		row.put("rows[" + n + "].words", words);
		return row;
	}

	@SafeVarargs
	private MvcTestResult send(String page, SignedIn who, int version, Map<String, String>... rows) {
		var request = this.pages.post().uri(page).with(as(who)).with(csrf()).param("version", String.valueOf(version));
		for (Map<String, String> row : rows) {
			row.forEach(request::param);
		}
		return request.exchange();
	}

}
