package org.caiqiao.achievement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.Statements;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class AchievementPagesIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final Statements statements;

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final AchievementManagement achievements;

	private final AchievementImport bulk;

	AchievementPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired Statements statements, @Autowired ExpertManagement experts,
			@Autowired InstitutionManagement institutions, @Autowired AchievementManagement achievements,
			@Autowired AchievementImport bulk) {
		this.pages = pages;
		this.people = people;
		this.statements = statements;
		this.experts = experts;
		this.institutions = institutions;
		this.achievements = achievements;
		this.bulk = bulk;
	}

	@Test
	void aSecretAchievementIsNeverPublished() {
		SignedIn officer = this.people.with(Role.OFFICER);
		AchievementId id = this.achievements.draft(officer, AchievementOwners.unknown(), secret("涉密的成果"));
		redirect(this.pages.post()
			.uri("/office/achievements/" + id.value() + "/publish")
			.with(as(officer))
			.with(csrf()));
		assertThat(this.achievements.find(id))
			.hasValueSatisfying(achievement -> assertThat(achievement.published()).isFalse());
		assertThat(this.pages.get().uri("/achievements?q=涉密的成果")).bodyText()
			.doesNotContain("/achievements/" + id.value() + "\"");
	}

	@Test
	void aFormThatIsSentTwiceMakesOneAchievement() {
		Owner owner = owner();
		var owners = new AchievementOwners(Set.of(owner.expert()), null);
		AchievementId first = this.achievements.draft(owner.who(), owners, AchievementContent.of("按了两下", "内容"));
		assertThat(this.achievements.draft(owner.who(), owners, AchievementContent.of("按了两下", "内容"))).isEqualTo(first);
		assertThat(this.achievements.draft(owner.who(), owners, AchievementContent.of("另一项", "内容")))
			.isNotEqualTo(first);
	}

	@Test
	void aPageSaysWhoMaySeeItAsItStands() {
		Owner owner = owner();
		AchievementId draft = this.achievements.draft(owner.who(), new AchievementOwners(Set.of(owner.expert()), null),
				AchievementContent.of("还没有公开", "内容"));
		assertThat(this.pages.get().uri("/achievements/" + draft.value()).with(as(owner.who()))).bodyText()
			.contains("<strong>填写方和人才办公室</strong>");
		assertThat(this.pages.get().uri("/achievements/" + published(owner, "公开的").value())).bodyText()
			.contains("<strong>所有人</strong>");
	}

	@Test
	void aPageSaysWhatTheUnitSaidToATransfer() {
		Owner owner = owner();
		AchievementId id = this.achievements.draft(owner.who(), new AchievementOwners(Set.of(owner.expert()), null),
				new AchievementContent("单位同意的", "一句话用途", "", "", "内容", List.of(), null, List.of(), List.of(),
						PriceWay.NEGOTIATED, null, UnitConsent.GRANTED, List.of(), List.of(), List.of(), "", false));
		assertThat(this.pages.get().uri("/achievements/" + id.value()).with(as(owner.who()))).hasStatusOk()
			.bodyText()
			.contains("单位是否同意转化", "已同意");
	}

	@Test
	void theOfficeOfAnInstitutionActsForItsExperts() {
		SignedIn delegate = this.people.with(Role.INSTITUTION);
		InstitutionId institution = this.institutions.register(InstitutionBuilder.institution().details(),
				delegate.accountId());
		ExpertId expert = this.experts
			.importAll(java.util.List.of(ExpertBuilder.expert().institution(institution).draft()), 0)
			.getFirst();
		AchievementId id = this.achievements.draft(delegate, new AchievementOwners(Set.of(expert), null),
				AchievementContent.of("由转化办代写", ""));

		assertThat(this.achievements.find(id))
			.hasValueSatisfying(achievement -> assertThat(achievement.owners().institution()).isEqualTo(institution));
		assertThat(this.pages.get().uri("/achievements/" + id.value() + "/edit").with(as(delegate))).hasStatusOk();
	}

	@Test
	void whatWasTakenBackIsNotPublishedAgainWithoutTheOffice() {
		Owner owner = owner();
		AchievementId id = published(owner, "先发布再撤下");
		String page = "/achievements/" + id.value();
		redirect(this.pages.post().uri(page + "/withdraw").with(as(owner.who())).with(csrf()));
		redirect(this.pages.post().uri(page + "/reopen").with(as(owner.who())).with(csrf()));
		redirect(this.pages.post().uri(page + "/renew").with(as(owner.who())).with(csrf()));

		assertThat(this.achievements.find(id))
			.hasValueSatisfying(achievement -> assertThat(achievement.published()).isFalse());
	}

	@Test
	void strangeAddressesOfTheListingAreAnswered() {
		for (String address : List.of("/achievements?page=-1", "/achievements?page=99999999", "/achievements?sort=none",
				"/achievements?institution=x", "/achievements?institution=999999999999999999", "/achievements?trl=77",
				"/achievements?ip=%00", "/achievements?q=%00%22(*")) {
			assertThat(this.pages.get().uri(address)).as(address).hasStatusOk();
		}
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheRows() {
		InstitutionId institution = this.institutions.importAll(List.of(InstitutionBuilder.institution().draft()), 1)
			.getFirst();
		var owners = new AchievementOwners(Set.of(owner().expert()), institution);
		publish(owners, "三行成果", 3);
		publish(owners, "廿行成果", 20);
		assertThat(this.pages.get().uri("/achievements?q=三行成果")).bodyText().contains("三行成果 2");
		long few = this.statements.of(() -> this.pages.get().uri("/achievements?q=三行成果").exchange());
		long many = this.statements.of(() -> this.pages.get().uri("/achievements?q=廿行成果").exchange());
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
	}

	private void publish(AchievementOwners owners, String title, int rows) {
		this.bulk.publish(IntStream.range(0, rows)
			.mapToObj(
					n -> new AchievementImport.Row(owners, AchievementContent.of(title + " " + n, "甲"), Origin.PORTAL))
			.toList());
	}

	private AchievementId draft(Owner owner, String title) {
		return this.achievements.draft(owner.who(), new AchievementOwners(Set.of(owner.expert()), null),
				new AchievementContent(title, "一句话用途", "", "", "内容", List.of(), null, List.of(), List.of(),
						PriceWay.NEGOTIATED, null, null, List.of(), List.of(), List.of(), "", false));
	}

	private AchievementId published(Owner owner, String title) {
		AchievementId id = draft(owner, title);
		redirect(this.pages.post()
			.uri("/office/achievements/" + id.value() + "/publish")
			.with(as(this.people.with(Role.OFFICER)))
			.with(csrf()));
		assertThat(this.achievements.find(id))
			.hasValueSatisfying(achievement -> assertThat(achievement.published()).isTrue());
		return id;
	}

	private Owner owner() {
		SignedIn who = this.people.with(Role.EXPERT);
		return new Owner(who, this.experts.register(ExpertBuilder.expert().details(), who.accountId()));
	}

	private static AchievementContent secret(String title) {
		var open = AchievementContent.of(title, "内容");
		return new AchievementContent(title, "用途", "", "", open.text(), List.of(), null, List.of(), List.of(),
				PriceWay.NEGOTIATED, null, null, List.of(), List.of(), List.of(), "", true);
	}

	private String redirect(MockMvcTester.MockMvcRequestBuilder request) {
		var result = request.exchange();
		assertThat(result).hasStatus3xxRedirection();
		return result.getResponse().getRedirectedUrl();
	}

	private record Owner(SignedIn who, ExpertId expert) {
	}

}
