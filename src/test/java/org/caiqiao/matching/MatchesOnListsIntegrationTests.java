package org.caiqiao.matching;

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
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class MatchesOnListsIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final NeedImport needs;

	private final AchievementImport achievements;

	private final MatchingUpkeep upkeep;

	/**
	 * A word of this test's own, so that it finds its texts among those of all others.
	 */
	private final String mark = "标记" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("abc");

	MatchesOnListsIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired CompanyManagement companies, @Autowired ExpertManagement experts, @Autowired NeedImport needs,
			@Autowired AchievementImport achievements, @Autowired MatchingUpkeep upkeep) {
		this.pages = pages;
		this.people = people;
		this.companies = companies;
		this.experts = experts;
		this.needs = needs;
		this.achievements = achievements;
		this.upkeep = upkeep;
	}

	@Test
	void aCompanySeesOnTheCardsWhichOfItsNeedsTheyFitAndWhy() {
		SignedIn company = this.people.with(Role.COMPANY);
		long need = need(company, "深海缆绳的疲劳监测");
		long fits = achievement(Set.of(), "深海缆绳疲劳的光纤监测" + this.mark);
		long other = achievement(Set.of(), "水稻秧苗的自动移栽" + this.mark);

		String address = "/achievements?q=" + this.mark;
		String pair = "/needs/" + need + "/matches/achievements/";
		assertThat(this.pages.get().uri(address).with(as(company))).hasStatusOk()
			.bodyText()
			.contains("card-note", "适合您的“深海缆绳的疲劳监测", pair + fits)
			.doesNotContain(pair + other);
		assertThat(this.pages.get().uri(address)).bodyText()
			.contains("/achievements/" + fits)
			.doesNotContain("card-note");
		assertThat(this.pages.get().uri(address).with(as(this.people.with(Role.COMPANY)))).bodyText()
			.doesNotContain("card-note");
	}

	@Test
	void anExpertSeesWhichNeedsFitButNotThoseAlreadyDeclined() {
		SignedIn owner = this.people.with(Role.EXPERT);
		ExpertId expert = this.experts.importAll(List.of(ExpertBuilder.expert().draft()), 2).getFirst();
		this.experts.give(expert, owner.accountId());
		achievement(Set.of(expert), "冻土路基沉降的雷达监测");
		this.upkeep.update(MatchTexts.subject(Kind.EXPERT, expert.value()));
		long need = need(this.people.with(Role.COMPANY), "冻土路基沉降的长期监测" + this.mark);
		String address = "/needs?q=" + this.mark;
		String pair = "/needs/" + need + "/matches/experts/" + expert.value();

		assertThat(this.pages.get().uri(address).with(as(owner))).bodyText().contains("适合您：", pair);

		assertThat(this.pages.post()
			.uri(pair + "/feedback")
			.with(as(owner))
			.with(csrf())
			.param("reason", "TRIED")
			.param("words", "")).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(address).with(as(owner))).bodyText().doesNotContain(pair);
	}

	@Test
	void aDetailPageLeadsToWhatMeansNearlyTheSame() {
		long one = achievement(Set.of(), "航空发动机叶片的热障涂层");
		long near = achievement(Set.of(), "发动机叶片热障涂层的喷涂");
		long far = achievement(Set.of(), "牧区羊群的卫星定位");

		assertThat(this.pages.get().uri("/achievements/" + one)).hasStatusOk()
			.bodyText()
			.contains("相近的成果", "href=\"/achievements/" + near + "\"")
			.doesNotContain("href=\"/achievements/" + far + "\"");
	}

	private long need(SignedIn company, String title) {
		var id = this.companies.importAll(List.of(CompanyBuilder.company().draft()), 2).getFirst();
		this.companies.addRepresentative(id, company.accountId());
		long need = this.needs
			.publish(List.of(new NeedImport.Row(id, NeedContent.of(title, title + "，现有办法太慢"), Origin.PORTAL)))
			.getFirst()
			.value();
		this.upkeep.update(MatchTexts.subject(Kind.NEED, need));
		return need;
	}

	private long achievement(Set<ExpertId> owners, String title) {
		long achievement = this.achievements
			.publish(List.of(new AchievementImport.Row(new AchievementOwners(owners, null),
					AchievementContent.of(title, title + "，已在现场试用"), Origin.PORTAL)))
			.getFirst()
			.value();
		this.upkeep.update(MatchTexts.subject(Kind.ACHIEVEMENT, achievement));
		return achievement;
	}

}
