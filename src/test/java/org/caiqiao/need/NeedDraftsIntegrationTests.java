package org.caiqiao.need;

import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyManagement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class NeedDraftsIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final CompanyManagement companies;

	private final NeedManagement needs;

	private final NeedDrafts drafts;

	NeedDraftsIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired CompanyManagement companies, @Autowired NeedManagement needs, @Autowired NeedDrafts drafts) {
		this.pages = pages;
		this.people = people;
		this.companies = companies;
		this.needs = needs;
		this.drafts = drafts;
	}

	@Test
	void whatIsTypedIsKeptAndSaysHowCompleteItIs() {
		SignedIn company = company();
		assertThat(send(company, "/needs/new/draft", Map.of("title", "毛刺检测", "target", "漏检率低于 0.1%"))).hasStatusOk()
			.bodyText()
			.contains("存好", "完整度 20%", "写明遇到的问题")
			.doesNotContain("<html");
		assertThat(this.pages.get().uri("/needs/new").with(as(company))).hasStatusOk()
			.bodyText()
			.contains("value=\"毛刺检测\"", "已恢复您");
		assertThat(this.pages.get().uri("/needs/mine").with(as(company))).hasStatusOk().bodyText().contains("毛刺检测");
	}

	@Test
	void whatCannotBeReadIsKeptAsTypedWithTheReasonBesideIt() {
		SignedIn company = company();
		send(company, "/needs/new/draft", Map.of("title", "标题", "budgetMax", "五十来万", "deadline", "明年\0"));
		assertThat(this.pages.get().uri("/needs/new").with(as(company))).hasStatusOk()
			.bodyText()
			.contains("五十来万", "请填写数字。", "请填写日期");
	}

	@Test
	void aDraftIsSeenByItsAuthorAlone() {
		SignedIn author = company();
		send(author, "/needs/new/draft", Map.of("title", "只有自己知道的标题"));
		assertThat(this.pages.get().uri("/needs/new").with(as(company()))).hasStatusOk()
			.bodyText()
			.doesNotContain("只有自己知道的标题");
		assertThat(this.pages.get().uri("/needs/new").with(as(this.people.with(Role.OFFICER)))).bodyText()
			.doesNotContain("只有自己知道的标题");
		assertThat(this.pages.get().uri("/needs?q=只有自己知道的标题")).bodyText().doesNotContain("只有自己知道的标题</a>");
	}

	@Test
	void nobodyKeepsADraftOfAnotherCompanysNeed() {
		SignedIn owner = company();
		NeedId need = this.needs.draft(owner, null, NeedContent.of("别人的需求", "内容"));
		assertThat(send(company(), "/needs/" + need.value() + "/draft", Map.of("title", "改"))).hasStatus(404);
		assertThat(send(this.people.with(Role.EXPERT), "/needs/new/draft", Map.of("title", "改"))).hasStatus(403);
		assertThat(this.pages.post().uri("/needs/new/draft").with(csrf()).param("title", "改").exchange())
			.hasStatus3xxRedirection();
	}

	@Test
	void aDraftOfANeedLeavesTheNeedAsItIsUntilItIsSaved() {
		SignedIn owner = company();
		NeedId need = this.needs.draft(owner, null, NeedContent.of("原来的标题", "内容"));
		String page = "/needs/" + need.value();
		send(owner, page + "/draft", Map.of("title", "正在改的标题", "version", "0"));
		assertThat(this.pages.get().uri(page).with(as(owner))).bodyText().contains("原来的标题");
		assertThat(this.pages.get().uri(page + "/edit").with(as(owner))).bodyText().contains("正在改的标题");
		assertThat(send(owner, page + "/edit", Map.of("kind", "TECHNOLOGY", "title", "改好的标题", "version", "0")))
			.hasStatus3xxRedirection();
		assertThat(this.drafts.all(owner.accountId())).isEmpty();
		assertThat(this.pages.get().uri(page + "/edit").with(as(owner))).bodyText().contains("改好的标题");
	}

	@Test
	void aDraftIsForgottenWhenItIsDiscardedOrItsAuthorIsErased() {
		SignedIn company = company();
		send(company, "/needs/new/draft", Map.of("title", "不要的"));
		send(company, "/needs/new/discard", Map.of());
		assertThat(this.drafts.all(company.accountId())).isEmpty();
		send(company, "/needs/new/draft", Map.of("title", "留下的"));
		assertThat(this.drafts.of(company.accountId())).containsKey("drafts");
		this.drafts.forgetAll(company.accountId());
		assertThat(this.drafts.all(company.accountId())).isEmpty();
	}

	@Test
	void anEmptiedFormKeepsNoDraft() {
		SignedIn company = company();
		send(company, "/needs/new/draft", Map.of("title", "一会儿就删"));
		send(company, "/needs/new/draft", Map.of("kind", "TECHNOLOGY", "title", " "));
		assertThat(this.drafts.all(company.accountId())).isEmpty();
	}

	@Test
	void likelyMatchesNeedEnoughTextAndNoSecret() {
		SignedIn company = company();
		assertThat(send(company, "/needs/likely-matches", Map.of("title", "太短"))).hasStatusOk()
			.bodyText()
			.contains("至少写 12 个字");
		assertThat(send(company, "/needs/likely-matches",
				Map.of("title", "锂电池极片毛刺的在线检测方法", "secret", "true", "budgetMax", "很多")))
			.hasStatusOk()
			.bodyText()
			.contains("涉密");
		assertThat(send(company, "/needs/likely-matches", Map.of("title", "锂电池极片毛刺的在线检测方法"))).hasStatusOk();
		assertThat(send(this.people.with(Role.EXPERT), "/needs/likely-matches", Map.of("title", "甲"))).hasStatus(403);
	}

	@Test
	void theOfficeSeesAllWithoutChoosingAFilter() {
		this.needs.draft(company(), null, NeedContent.of("人才办要看到的草稿", "内容"));
		assertThat(this.pages.get().uri("/office/needs").with(as(this.people.with(Role.OFFICER)))).hasStatusOk()
			.bodyText()
			.contains("class=\"card\"");
	}

	private MvcTestResult send(SignedIn who, String page, Map<String, String> form) {
		var request = this.pages.post().uri(page).with(as(who)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private SignedIn company() {
		SignedIn who = this.people.with(Role.COMPANY);
		this.companies.register(CompanyBuilder.company().details(), who.accountId());
		return who;
	}

}
