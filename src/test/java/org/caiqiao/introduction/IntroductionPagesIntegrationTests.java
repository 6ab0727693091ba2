package org.caiqiao.introduction;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.Statements;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class IntroductionPagesIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final NeedImport needs;

	private final AchievementImport achievements;

	private final IntroductionManagement introductions;

	private final JdbcClient database;

	IntroductionPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired CompanyManagement companies, @Autowired ExpertManagement experts, @Autowired NeedImport needs,
			@Autowired AchievementImport achievements, @Autowired IntroductionManagement introductions,
			@Autowired JdbcClient database) {
		this.pages = pages;
		this.people = people;
		this.companies = companies;
		this.experts = experts;
		this.needs = needs;
		this.achievements = achievements;
		this.introductions = introductions;
		this.database = database;
	}

	@Test
	void aNoIsNotThoughtOverWhereTheSameWasAskedAnew() {
		Company company = company();
		Expert expert = expert();
		String first = ask(company.who(), "COMPANY-" + company.id().value(), "EXPERT", expert.id().value());
		send(expert.who(), first + "/decline", "answer", "没有时间");
		String second = ask(company.who(), "COMPANY-" + company.id().value(), "EXPERT", expert.id().value());

		var refused = this.pages.post().uri(first + "/accept").with(as(expert.who())).with(csrf()).exchange();
		assertThat(refused).hasStatus3xxRedirection();
		assertThat(refused.getMvcResult().getFlashMap().get("warning")).isEqualTo("introduction.askedAnew");

		send(expert.who(), second + "/accept", "answer", "");
		assertThat(state(first)).isEqualTo("DECLINED");
		assertThat(state(second)).isEqualTo("ACCEPTED");
	}

	@Test
	void whoeverIsWaitedForReadsItOnTheHomePageUntilTheAnswer() {
		Company company = company();
		Expert expert = expert();
		String page = ask(company.who(), "COMPANY-" + company.id().value(), "EXPERT", expert.id().value());
		assertThat(this.pages.get().uri("/").with(as(expert.who()))).hasStatusOk()
			.bodyText()
			.contains("等您答复的对接申请（1）", "href=\"" + page + "\"", company.name());
		assertThat(this.pages.get().uri("/").with(as(company.who()))).bodyText().doesNotContain("等您答复");
		send(expert.who(), page + "/accept", "answer", "");
		assertThat(this.pages.get().uri("/").with(as(expert.who()))).bodyText().doesNotContain("等您答复");
	}

	@Test
	void onlyThoseWhoTakePartMayReadAndOnlyTheOtherSideMayAnswer() {
		Company company = company();
		Expert expert = expert();
		String page = ask(company.who(), "COMPANY-" + company.id().value(), "EXPERT", expert.id().value());

		for (SignedIn stranger : List.of(company().who(), expert().who(), this.people.with(Role.INVESTOR))) {
			assertThat(this.pages.get().uri(page).with(as(stranger))).hasStatus(404);
			for (String step : List.of("/accept", "/decline", "/withdraw")) {
				assertThat(this.pages.post().uri(page + step).with(as(stranger)).with(csrf()).param("answer", "我来答"))
					.as(step)
					.hasStatus(404);
			}
		}
		assertThat(this.pages.post().uri(page + "/accept").with(as(company.who())).with(csrf())).hasStatus(404);
		assertThat(this.pages.post().uri(page + "/withdraw").with(as(expert.who())).with(csrf())).hasStatus(404);
		assertThat(this.pages.get().uri(page)).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri("/office/introductions").with(as(company.who()))).hasStatus(403);
		assertThat(this.pages.get().uri("/introductions/999999999").with(as(company.who()))).hasStatus(404);
		assertThat(state(page)).isEqualTo("ASKED");

		send(company.who(), page + "/withdraw", "answer", "");
		assertThat(state(page)).isEqualTo("WITHDRAWN");
	}

	@Test
	void whatIsNotPublicCannotBeAskedAbout() {
		Expert expert = expert();
		String asker = "EXPERT-" + expert.id().value();
		assertThat(asking(expert.who(), asker, "NEED", "999999999", "你好")).hasStatus(404);
		assertThat(asking(expert.who(), asker, "NO_SUCH_KIND", "1", "你好")).hasStatus(404);
		assertThat(this.pages.get().uri("/introductions/new?kind=NEED&id=999999999").with(as(expert.who())))
			.hasStatus(404);
		assertThat(this.pages.get().uri("/introductions/new?kind=X&id=y").with(as(expert.who()))).hasStatus(400);
	}

	@Test
	void whatWasTypedStaysWhereItIsRefused() {
		Expert expert = expert();
		String need = Long.toString(need(company(), false));
		String foreign = "COMPANY-" + company().id().value();
		assertThat(asking(expert.who(), foreign, "NEED", need, "替别人问")).hasStatus(422).bodyText().contains("替别人问");
		String own = "EXPERT-" + expert.id().value();
		assertThat(asking(expert.who(), own, "NEED", need, "  ")).hasStatus(422);
		assertThat(asking(expert.who(), own, "NEED", need, "长".repeat(501))).hasStatus(422)
			.bodyText()
			.contains("长".repeat(501));
		assertThat(asking(expert.who(), own, "NEED", need, "空\0字节")).hasStatus(422);
		assertThat(asking(expert.who(), "EXPERT-999999999999999999", "NEED", need, "你好")).hasStatus(422);
	}

	@Test
	void whoIsNotAdmittedYetCannotAsk() {
		SignedIn who = this.people.with(Role.EXPERT);
		ExpertId pending = this.experts.register(ExpertBuilder.expert().details(), who.accountId());
		assertThat(asking(who, "EXPERT-" + pending.value(), "NEED", Long.toString(need(company(), false)), "还没审核"))
			.hasStatus(422)
			.bodyText()
			.contains("还没审核");
	}

	@Test
	void sentTwiceItIsAskedOnce() {
		Expert expert = expert();
		long need = need(company(), false);
		String asker = "EXPERT-" + expert.id().value();
		ask(expert.who(), asker, "NEED", need);
		assertThat(asking(expert.who(), asker, "NEED", Long.toString(need), "再来一次")).hasStatus(422)
			.bodyText()
			.contains("再来一次");
		assertThat(asked(need)).isOne();
	}

	@Test
	void sentTwiceAtTheSameMomentItIsAskedOnce() throws Exception {
		Expert expert = expert();
		long need = need(company(), false);
		var start = new CyclicBarrier(2);
		Callable<IntroductionId> click = () -> {
			start.await();
			return this.introductions.ask(expert.who(), new Party(Party.Kind.EXPERT, expert.id().value()),
					new Subject(Subject.Kind.NEED, need), null, "同时点了两下");
		};
		try (var clicks = Executors.newFixedThreadPool(2)) {
			List<Future<IntroductionId>> both = clicks.invokeAll(List.of(click, click));
			assertThat(both).filteredOn(one -> one.state() == Future.State.SUCCESS).hasSize(1);
			assertThat(both).filteredOn(one -> one.state() == Future.State.FAILED)
				.singleElement()
				.satisfies(one -> assertThatExceptionOfType(ExecutionException.class).isThrownBy(one::get)
					.havingCause()
					.isInstanceOfSatisfying(Rejected.class,
							refusal -> assertThat(refusal.code()).isEqualTo("introduction.asked.already")));
		}
		assertThat(asked(need)).isOne();
	}

	@Test
	void theOfficeSeesWhatIsOpenAndForHowLongAndAnswersWhereNobodyIsKnown() {
		Company company = company();
		long achievement = this.achievements
			.publish(List.of(new AchievementImport.Row(AchievementOwners.unknown(),
					AchievementContent.of("无主的成果", "内容"), Origin.PORTAL)))
			.getFirst()
			.value();
		String page = ask(company.who(), "COMPANY-" + company.id().value(), "ACHIEVEMENT", achievement);
		this.database.sql("update introduction set asked_at = asked_at - interval '400 days' where id = :id")
			.param("id", id(page))
			.update();
		SignedIn officer = this.people.with(Role.OFFICER);

		assertThat(this.pages.get().uri("/office/introductions").with(as(officer))).hasStatusOk()
			.bodyText()
			.contains(page, "已 400 天");
		assertThat(this.pages.get().uri("/office/introductions?state=X").with(as(officer))).hasStatus(400);
		assertThat(this.pages.get().uri("/office/introductions?page=-3").with(as(officer))).hasStatusOk();
		send(officer, page + "/accept", "answer", "请联系人才办");

		assertThat(this.pages.get().uri("/office/introductions").with(as(officer))).bodyText().doesNotContain(page);
		assertThat(this.pages.get().uri("/office/introductions?state=ACCEPTED").with(as(officer))).bodyText()
			.contains(page);
	}

	@Test
	void theNumberOfStatementsOfTheListsDoesNotGrowWithTheirRows(@Autowired Statements statements) {
		Company few = company();
		Company many = company();
		var asked = IntStream.range(0, 15).mapToObj(n -> expert().id().value()).toList();
		asked.subList(0, 2).forEach(id -> ask(few.who(), "COMPANY-" + few.id().value(), "EXPERT", id));
		asked.forEach(id -> ask(many.who(), "COMPANY-" + many.id().value(), "EXPERT", id));
		asked.stream()
			.limit(10)
			.forEach(id -> ask(many.who(), "COMPANY-" + many.id().value(), "ACHIEVEMENT",
					this.achievements
						.publish(
								List.of(new AchievementImport.Row(new AchievementOwners(Set.of(new ExpertId(id)), null),
										AchievementContent.of("问得多的成果", "内容"), Origin.PORTAL)))
						.getFirst()
						.value()));
		long forFew = statements.of(() -> this.pages.get().uri("/introductions").with(as(few.who())).exchange());
		long forMany = statements.of(() -> this.pages.get().uri("/introductions").with(as(many.who())).exchange());
		// One more for achievements, which few did not ask about, and one for the total.
		assertThat(forMany).isLessThanOrEqualTo(forFew + 2);
		SignedIn officer = this.people.with(Role.OFFICER);
		assertThat(statements.of(() -> this.pages.get().uri("/office/introductions").with(as(officer)).exchange()))
			.isLessThanOrEqualTo(10);
	}

	private String ask(SignedIn who, String asker, String kind, long id) {
		var result = asking(who, asker, kind, Long.toString(id), "我们做过类似的检测").exchange();
		assertThat(result).hasStatus3xxRedirection();
		return result.getResponse().getRedirectedUrl();
	}

	private MockMvcTester.MockMvcRequestBuilder asking(SignedIn who, String asker, String kind, String id,
			String message) {
		return this.pages.post()
			.uri("/introductions/new")
			.with(as(who))
			.with(csrf())
			.param("asker", asker)
			.param("kind", kind)
			.param("id", id)
			.param("message", message);
	}

	private void send(SignedIn who, String address, String name, String value) {
		var result = this.pages.post().uri(address).with(as(who)).with(csrf()).param(name, value).exchange();
		assertThat(result).hasStatus3xxRedirection();
		assertThat(result.getMvcResult().getFlashMap().get("notice")).isNotNull();
	}

	private static long id(String page) {
		return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
	}

	private String state(String page) {
		return this.database.sql("select state from introduction where id = :id")
			.param("id", id(page))
			.query(String.class)
			.single();
	}

	private long asked(long need) {
		return this.database.sql("select count(*) from introduction where subject_kind = 'NEED' and subject_id = :id")
			.param("id", need)
			.query(Long.class)
			.single();
	}

	private long need(Company company, boolean hidden) {
		var content = new NeedContent(NeedKind.TECHNOLOGY, "对接试验的需求", "问题", "目标", "", "", "", null, null, null,
				List.of(), null, List.of(), "只给会员看的产线参数", hidden, false);
		return this.needs.publish(List.of(new NeedImport.Row(company.id(), content, Origin.PORTAL))).getFirst().value();
	}

	private Company company() {
		SignedIn who = this.people.with(Role.COMPANY);
		String name = "隐名企业" + UUID.randomUUID();
		CompanyId id = this.companies.importAll(List.of(CompanyBuilder.company().name(name).draft()), 2).getFirst();
		this.companies.addRepresentative(id, who.accountId());
		return new Company(who, id, name);
	}

	private Expert expert() {
		SignedIn who = this.people.with(Role.EXPERT);
		ExpertId id = this.experts.importAll(List.of(ExpertBuilder.expert().draft()), 2).getFirst();
		this.experts.give(id, who.accountId());
		return new Expert(who, id);
	}

	private record Company(SignedIn who, CompanyId id, String name) {
	}

	private record Expert(SignedIn who, ExpertId id) {
	}

}
