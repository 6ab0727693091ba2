package org.caiqiao.need;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.Statements;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class NeedPagesIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final Statements statements;

	private final CompanyManagement companies;

	private final NeedManagement needs;

	private final NeedImport bulk;

	NeedPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired Statements statements, @Autowired CompanyManagement companies, @Autowired NeedManagement needs,
			@Autowired NeedImport bulk) {
		this.pages = pages;
		this.people = people;
		this.statements = statements;
		this.companies = companies;
		this.needs = needs;
		this.bulk = bulk;
	}

	@Test
	void aCompanyRegistersANeedTheOfficePublishesItAndEverybodyFindsIt() {
		SignedIn company = company();
		String page = redirect(this.pages.post()
			.uri("/needs/new")
			.with(as(company))
			.with(csrf())
			.param("kind", "TECHNOLOGY")
			.param("title", "锂电池极片毛刺的在线检测")
			.param("problem", "辊压后极片边缘有毛刺，刺穿隔膜造成短路。")
			.param("target", "检出 10 微米以上毛刺，漏检率低于 0.1%")
			.param("fields", "newenergy")
			.param("budgetMax", "80")
			.param("submit", "true"));
		long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
		assertThat(this.pages.get().uri(page)).hasStatus(404);
		assertThat(this.pages.get().uri(page).with(as(company))).hasStatusOk().bodyText().contains("毛刺");

		SignedIn officer = this.people.with(Role.OFFICER);
		assertThat(this.pages.get().uri("/office/needs?status=SUBMITTED&q=极片").with(as(officer))).hasStatusOk()
			.bodyText()
			.contains("/needs/" + id);
		redirect(this.pages.post().uri("/office/needs/" + id + "/publish").with(as(officer)).with(csrf()));

		assertThat(this.pages.get().uri(page)).hasStatusOk();
		assertThat(this.pages.get().uri("/needs?q=極片毛刺&field=newenergy")).bodyText().contains("/needs/" + id);
		assertThat(this.pages.get().uri("/needs?q=极片毛刺&field=agri")).bodyText().doesNotContain("/needs/" + id);
	}

	@Test
	void whatWasTypedStaysWhereItIsRefused() {
		assertThat(this.pages.post()
			.uri("/needs/new")
			.with(as(company()))
			.with(csrf())
			.param("kind", "TECHNOLOGY")
			.param("title", "")
			.param("problem", "写了很久的问题描述")
			.param("budgetMax", "很多")).hasStatus(422)
			.bodyText()
			.contains("写了很久的问题描述")
			.contains("很多")
			.contains("id=\"title-error\"", "id=\"budgetMax-error\"")
			.doesNotContain("java.math");
	}

	@Test
	void codesThatNobodyCouldChooseAndABudgetUpsideDownAreToldAtTheirFields() {
		SignedIn company = company();
		var request = this.pages.post()
			.uri("/needs/new")
			.with(as(company))
			.with(csrf())
			.param("kind", "TECHNOLOGY")
			.param("title", "标题");
		assertThat(request.param("fields", "zzz")).hasStatus(422).bodyText().contains("id=\"fields-error\"");
		assertThat(this.pages.post()
			.uri("/needs/new")
			.with(as(company))
			.with(csrf())
			.param("kind", "TECHNOLOGY")
			.param("title", "标题")
			.param("budgetMin", "50")
			.param("budgetMax", "10")).hasStatus(422).bodyText().contains("id=\"budgetMax-error\"", "预算上限不能低于下限");
	}

	@Test
	void whatTheOfficeChangesIsKeptBesideTheOriginalAndCanBeTakenBack() {
		SignedIn company = company();
		SignedIn officer = this.people.with(Role.OFFICER);
		NeedId id = this.needs.draft(company, null, text("原来的标题"));
		String page = "/needs/" + id.value();
		this.needs.rewrite(officer, id, version(page, officer), text("办公室的标题"));
		this.needs.rewrite(officer, id, version(page, officer), text("办公室又改的标题"));
		redirect(this.pages.post().uri("/office" + page + "/publish").with(as(officer)).with(csrf()));

		assertThat(this.pages.get().uri(page).with(as(company))).bodyText()
			.contains("人才办的修改", "原来的标题", "办公室又改的标题")
			.doesNotContain("办公室的标题<");
		for (SignedIn stranger : List.of(company(), this.people.with(Role.EXPERT))) {
			assertThat(this.pages.get().uri(page).with(as(stranger))).hasStatusOk().bodyText().doesNotContain("原来的标题");
			assertThat(this.pages.post().uri(page + "/restore").with(as(stranger)).with(csrf()))
				.satisfies(answer -> assertThat(answer.getResponse().getStatus()).isIn(403, 404));
		}

		redirect(this.pages.post().uri(page + "/restore").param("version", "0").with(as(company)).with(csrf()));
		assertThat(this.needs.find(id).orElseThrow().content().title()).as("read too long ago").isEqualTo("办公室又改的标题");
		redirect(this.pages.post()
			.uri(page + "/restore")
			.param("version", Integer.toString(version(page, company)))
			.with(as(company))
			.with(csrf()));
		assertThat(this.needs.find(id).orElseThrow().content().title()).isEqualTo("原来的标题");
		assertThat(this.pages.get().uri(page).with(as(company))).bodyText().doesNotContain("人才办的修改");
	}

	@Test
	void theOfficeCannotPublishADraftThatSaysTooLittle() {
		SignedIn company = company();
		SignedIn officer = this.people.with(Role.OFFICER);
		NeedId id = this.needs.draft(company, null, NeedContent.of("只有标题", ""));
		String page = "/needs/" + id.value();
		assertThat(this.pages.get().uri(page).with(as(officer))).bodyText()
			.doesNotContain("/office" + page + "/publish");
		assertThat(this.pages.post().uri("/office" + page + "/publish").with(as(officer)).with(csrf())).flash()
			.containsKey("warning");
		assertThat(this.needs.find(id)).hasValueSatisfying(need -> assertThat(need.published()).isFalse());
	}

	@Test
	void aFormThatIsSentTwiceMakesOneNeed() {
		SignedIn company = company();
		NeedId first = this.needs.draft(company, null, text("按了两下"));
		assertThat(this.needs.draft(company, null, text("按了两下"))).isEqualTo(first);
		assertThat(this.needs.draft(company, null, text("另一条"))).isNotEqualTo(first);
		assertThat(this.needs.draft(company(), null, text("按了两下"))).isNotEqualTo(first);
	}

	@Test
	void whatTheCompanyWritesAnewTakesThePlaceOfTheOriginal() {
		SignedIn company = company();
		SignedIn officer = this.people.with(Role.OFFICER);
		NeedId id = this.needs.draft(company, null, NeedContent.of("第一稿", "内容"));
		String page = "/needs/" + id.value();
		this.needs.rewrite(officer, id, version(page, officer), NeedContent.of("办公室改的", "内容"));
		this.needs.rewrite(company, id, version(page, company), NeedContent.of("第二稿", "内容"));

		assertThat(this.pages.get().uri(page).with(as(company))).bodyText().doesNotContain("人才办的修改");
	}

	@Test
	void whatWasTakenBackIsNotPublishedAgainWithoutTheOffice() {
		SignedIn company = company();
		SignedIn officer = this.people.with(Role.OFFICER);
		NeedId id = this.needs.draft(company, null, text("先发布再撤下"));
		redirect(this.pages.post().uri("/office/needs/" + id.value() + "/publish").with(as(officer)).with(csrf()));
		for (String step : List.of("withdraw", "reopen", "renew")) {
			redirect(this.pages.post().uri("/needs/" + id.value() + "/" + step).with(as(company)).with(csrf()));
		}
		assertThat(this.needs.find(id)).hasValueSatisfying(need -> assertThat(need.published()).isFalse());
	}

	@Test
	void aSecretNeedIsNeverPublished() {
		SignedIn officer = this.people.with(Role.OFFICER);
		var secret = secret("涉密的需求");
		NeedId id = this.needs.draft(officer, null, secret);
		redirect(this.pages.post().uri("/office/needs/" + id.value() + "/publish").with(as(officer)).with(csrf()));
		assertThat(this.needs.find(id)).hasValueSatisfying(need -> assertThat(need.published()).isFalse());
	}

	@Test
	void anotherCompanysNeedIsNotThere() {
		SignedIn owner = company();
		NeedId id = this.needs.draft(owner, null, NeedContent.of("别人的草稿", "内容"));
		String page = "/needs/" + id.value();
		assertThat(this.pages.get().uri(page + "/edit").with(as(company()))).hasStatus(404);
		assertThat(this.pages.post().uri(page + "/withdraw").with(as(company())).with(csrf())).hasStatus(404);
		assertThat(this.pages.get().uri(page + "/edit").with(as(this.people.with(Role.EXPERT)))).hasStatus(403);
		assertThat(this.pages.get().uri(page + "/edit")).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(page + "/edit").with(as(owner))).hasStatusOk();
	}

	@Test
	void strangeAddressesOfTheListingAreAnswered() {
		for (String address : List.of("/needs?page=-1", "/needs?page=abc", "/needs?page=99999999", "/needs?sort=none",
				"/needs?field=no-such-field", "/needs?unknown=1", "/needs?q=%00%22(*",
				"/needs?q=" + "长".repeat(5000))) {
			assertThat(this.pages.get().uri(address)).as(address).hasStatusOk();
		}
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheRows() {
		SignedIn company = company();
		var owner = this.companies.representedBy(company.accountId()).orElseThrow();
		this.bulk.publish(IntStream.range(0, 3)
			.mapToObj(n -> new NeedImport.Row(owner, NeedContent.of("三行需求 " + n, "甲"), Origin.PORTAL))
			.toList());
		this.bulk.publish(IntStream.range(0, 20)
			.mapToObj(n -> new NeedImport.Row(owner, NeedContent.of("廿行需求 " + n, "乙"), Origin.PORTAL))
			.toList());
		assertThat(this.pages.get().uri("/needs?q=三行需求")).bodyText().contains("三行需求 2");
		long few = this.statements.of(() -> this.pages.get().uri("/needs?q=三行需求").exchange());
		long many = this.statements.of(() -> this.pages.get().uri("/needs?q=廿行需求").exchange());
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
	}

	private SignedIn company() {
		SignedIn who = this.people.with(Role.COMPANY);
		this.companies.register(CompanyBuilder.company().details(), who.accountId());
		return who;
	}

	private static NeedContent secret(String title) {
		var open = NeedContent.of(title, "内容");
		return new NeedContent(open.kind(), title, open.problem(), "目标", "", "", "", null, null, null, List.of(), null,
				List.of(), "", false, true);
	}

	private String redirect(MockMvcTester.MockMvcRequestBuilder request) {
		var result = request.exchange();
		assertThat(result).hasStatus3xxRedirection();
		return result.getResponse().getRedirectedUrl();
	}

	/** A need that says enough to be handed in. */
	private static NeedContent text(String title) {
		return new NeedContent(NeedKind.TECHNOLOGY, title, "问题", "目标", "", "", "", null, null, null, List.of(), null,
				List.of(), "", false, false);
	}

	/** The version that the form of the need sends. */
	private int version(String page, SignedIn who) {
		try {
			String form = this.pages.get()
				.uri(page + "/edit")
				.with(as(who))
				.exchange()
				.getResponse()
				.getContentAsString();
			var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"|value=\"(\\d+)\" name=\"version\"")
				.matcher(form);
			assertThat(found.find()).isTrue();
			return Integer.parseInt((found.group(1) != null) ? found.group(1) : found.group(2));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
