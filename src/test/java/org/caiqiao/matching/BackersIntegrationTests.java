package org.caiqiao.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.achievement.PriceWay;
import org.caiqiao.investor.InvestmentStage;
import org.caiqiao.investor.InvestorDetails;
import org.caiqiao.investor.InvestorDraft;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;

@IntegrationTest
class BackersIntegrationTests {

	private static final int ALL = 10_000;

	private final Backers backers;

	private final InvestorManagement investors;

	private final AchievementImport achievements;

	private final NeedImport needs;

	private final MatchingUpkeep upkeep;

	private final MockMvcTester pages;

	private final People people;

	private final String name = "试验创投" + UUID.randomUUID();

	BackersIntegrationTests(@Autowired Backers backers, @Autowired InvestorManagement investors,
			@Autowired AchievementImport achievements, @Autowired NeedImport needs, @Autowired MatchingUpkeep upkeep,
			@Autowired MockMvcTester pages, @Autowired People people) {
		this.backers = backers;
		this.investors = investors;
		this.achievements = achievements;
		this.needs = needs;
		this.upkeep = upkeep;
		this.pages = pages;
		this.people = people;
	}

	@Test
	void aProjectAndAnInvestorFindEachOtherWithTheSameScore() {
		InvestorId investor = investor();
		Subject project = achievement(List.of("EQUITY"), 5, 500);

		var seen = this.backers.investorsFor(project, ALL)
			.stream()
			.filter(one -> one.investor().id().equals(investor))
			.findFirst()
			.orElseThrow();
		var back = this.backers.projectsFor(investor, ALL)
			.stream()
			.filter(one -> one.fit().project().equals(project))
			.findFirst()
			.orElseThrow();

		assertThat(seen.fit()).isEqualTo(back.fit());
		assertThat(seen.fit().fit()).isEqualTo(Level.STRONG);
		assertThat(this.pages.get().uri("/investors/" + investor.value())).hasStatusOk()
			.bodyText()
			.contains("合适的项目", "同属", "正在其投资阶段", "在其单笔投资范围内")
			.doesNotContain("适合您投资的项目");
	}

	@Test
	void aNeedForMoneyIsAProjectAndOneForTechnologyIsNone() {
		InvestorId investor = investor();
		Subject money = need(NeedKind.MONEY, 800);
		Subject technology = need(NeedKind.TECHNOLOGY, 800);

		assertThat(this.backers.projectsFor(investor, ALL)).extracting(one -> one.fit().project())
			.contains(money)
			.doesNotContain(technology);
		assertThat(this.backers.investorsFor(technology, ALL)).isEmpty();
		assertThat(this.backers.investorsFor(money, ALL)).extracting(one -> one.investor().id()).contains(investor);
	}

	@Test
	void whatIsOnlyToBeSoldOrLicensedLeavesNothingToInvestIn() {
		InvestorId investor = investor();
		Subject sold = achievement(List.of("TRANSFER", "LICENCE"), 5, 500);
		Subject open = achievement(List.of(), 5, 500);

		assertThat(this.backers.projectsFor(investor, ALL)).extracting(one -> one.fit().project())
			.contains(open)
			.doesNotContain(sold);
		assertThat(this.backers.investorsFor(sold, ALL)).isEmpty();
	}

	@Test
	void whoSpeaksForAnInvestorSeesItsProjectsAtHomeAndOthersDoNot() {
		InvestorId investor = investor();
		achievement(List.of("JOINT"), 5, 500);
		SignedIn speaker = this.people.with(Role.INVESTOR);
		this.investors.addRepresentative(investor, speaker.accountId());

		assertThat(this.pages.get().uri("/").with(as(speaker))).bodyText().contains("适合您投资的项目");
		assertThat(this.pages.get().uri("/").with(as(this.people.with(Role.INVESTOR)))).bodyText()
			.doesNotContain("适合您投资的项目");
		assertThat(this.pages.get().uri("/")).bodyText().doesNotContain("适合您投资的项目");
	}

	private InvestorId investor() {
		var details = new InvestorDetails(this.name, null, "", "投" + this.name,
				List.of(InvestmentStage.ANGEL, InvestmentStage.A), List.of("ai"), 200, 2000, "", "",
				new Contact("赵某", "010-5550-0003", "investor@example.org"));
		return this.investors.importAll(List.of(new InvestorDraft(details, null, false)), 2).getFirst();
	}

	private Subject achievement(List<String> ways, int readiness, int price) {
		var content = new AchievementContent("项目" + this.name, "用途", "问题", "优势", "", List.of(), readiness, List.of(),
				ways, PriceWay.NEGOTIATED, BigDecimal.valueOf(price), null, List.of("ai"), List.of(), List.of(), "",
				false);
		long id = this.achievements
			.publish(List.of(new AchievementImport.Row(new AchievementOwners(Set.of(), null), content, Origin.PORTAL)))
			.getFirst()
			.value();
		return indexed(MatchTexts.subject(Kind.ACHIEVEMENT, id));
	}

	private Subject need(NeedKind kind, int budget) {
		var content = new NeedContent(kind, "项目" + this.name, "扩大生产", "年产翻番", "", "", "", null,
				BigDecimal.valueOf(budget), null, List.of("ai"), null, List.of(), "", false, false);
		long id = this.needs.publish(List.of(new NeedImport.Row(null, content, Origin.PORTAL))).getFirst().value();
		return indexed(MatchTexts.subject(Kind.NEED, id));
	}

	private Subject indexed(Subject subject) {
		this.upkeep.update(subject);
		return subject;
	}

}
