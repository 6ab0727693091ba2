package org.caiqiao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.awaitility.Awaitility;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.shared.CreditCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal is for, through its pages alone: from a company's registration to its
 * contact with an expert and its place at a club event.
 */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class StoryBrowserTests {

	private static final String PASSWORD = "a rather long pass phrase";

	private final AccountManagement accounts;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	/** Keeps the names of one test apart from those of all others. */
	private final String mark = UUID.randomUUID().toString().substring(0, 6);

	private final String companyName = "试验极片设备公司" + this.mark;

	private final String expertName = "闻人试" + this.mark;

	private final String achievementTitle = "锂电池极片毛刺机器视觉在线检测" + this.mark;

	private final String needTitle = "锂电池极片毛刺的在线检测" + this.mark;

	private final String eventTitle = "电池检测成果对接会" + this.mark;

	StoryBrowserTests(@Autowired AccountManagement accounts, @Autowired CompanyManagement companies,
			@Autowired ExpertManagement experts) {
		this.accounts = accounts;
		this.companies = companies;
		this.experts = experts;
	}

	@Test
	void aCompanyComesMeetsAnExpertAndTakesItsPlaceAtAnEvent(Browsing browsing, CapturedOutput console)
			throws IOException {
		var officer = anAdministratorInvitesAnOfficer(browsing, console);
		var company = aCompanyRegisters(browsing, console);
		theOfficerLetsItIn(officer);
		var expert = anExpertIsThere(browsing);
		theOfficerImportsAchievements(officer);
		String need = theCompanyWritesANeedAndTheOfficerPublishesIt(company, officer);
		theNeedShowsItsMatchesWithReasons(company, need);
		String introduction = theCompanyAsksForAnIntroduction(company);
		contactsOpenWhenTheExpertAgrees(company, expert, introduction);
		String event = theOfficerAnnouncesAnEvent(officer);
		theCompanyTakesItsPlaceAndKeepsTheDate(company, event);
		browsing.picture(company.page(), "end");
	}

	@Test
	void eachRoleSignsInAndFindsItsOwnPages(Browsing browsing) {
		Map<Role, List<String>> own = Map.of(Role.COMPANY, List.of("/needs/new", "/introductions"), Role.EXPERT,
				List.of("/achievements/new", "/introductions"), Role.INVESTOR, List.of("/introductions", "/my/events"),
				Role.INSTITUTION, List.of("/achievements/new", "/introductions"), Role.OFFICER,
				List.of("/office", "/office/imports"), Role.ADMINISTRATOR, List.of("/office", "/office/accounts"));
		for (Role role : Role.values()) {
			var visitor = new Visitor(browsing.desktop()).signIn(account(role).email(), PASSWORD);
			visitor.isAt("/$");
			assertThat(visitor.page().locator("h1")).hasCount(1);
			boolean office = role == Role.OFFICER || role == Role.ADMINISTRATOR;
			assertThat(visitor.page().locator(".site-account a[href='/office']")).hasCount(office ? 1 : 0);
			assertThat(visitor.page().locator(".home-start")).hasCount(0);
			own.getOrDefault(role, List.of()).forEach(path -> {
				visitor.open(path);
				assertThat(visitor.path()).as("%s at %s", role, path).isEqualTo(path);
				assertThat(visitor.page().locator("h1")).hasCount(1);
				assertThat(visitor.page().locator(".reference")).hasCount(0);
			});
		}
	}

	@Test
	void aCompanyRegistersWithoutScripts(Browsing browsing, CapturedOutput console) {
		var visitor = new Visitor(browsing.withoutScripts()).open("/register/company");
		String email = registerWithASlip(visitor);
		visitor.isAt("/register/done$");
		confirm(visitor, email, console);
		visitor.signIn(email, PASSWORD).isAt("/$");
	}

	@Test
	void aNeedIsWrittenWithoutScripts(Browsing browsing) {
		var someone = account(Role.COMPANY);
		CompanyId company = this.companies
			.importAll(List.of(CompanyBuilder.company().name(this.companyName).draft()), 5)
			.getFirst();
		this.companies.addRepresentative(company, someone.id());
		var visitor = new Visitor(browsing.withoutScripts()).signIn(someone.email(), PASSWORD).open("/needs/new");
		visitor.fill("title", this.needTitle).fill("problem", "辊压后极片边缘有毛刺").fill("budgetMax", "很多").press("存为草稿");
		visitor.seesAtField("budgetMax", "数", "很多").sees("辊压后极片边缘有毛刺");
		visitor.fill("budgetMax", "80").press("存为草稿");
		visitor.isAt("/needs/\\d+$").sees(this.needTitle).sees("草稿");
	}

	private Visitor anAdministratorInvitesAnOfficer(Browsing browsing, CapturedOutput console) {
		String email = "officer-" + this.mark + "@example.org";
		new Visitor(browsing.desktop()).signIn(account(Role.ADMINISTRATOR).email(), PASSWORD)
			.open("/office/accounts/invite")
			.fill("displayName", "秦试")
			.fill("email", email)
			.check("role", "OFFICER")
			.press("发送邀请");
		var officer = new Visitor(browsing.desktop());
		officer.open(link(console, email)).fill("password", PASSWORD).fill("passwordAgain", PASSWORD).press("保存密码");
		return officer.signIn(email, PASSWORD);
	}

	private Visitor aCompanyRegisters(Browsing browsing, CapturedOutput console) {
		var company = new Visitor(browsing.desktop()).open("/register/company");
		String email = registerWithASlip(company);
		company.isAt("/register/done$");
		confirm(company, email, console);
		return company.signIn(email, PASSWORD);
	}

	/** The first time with a slip in the credit code. */
	private String registerWithASlip(Visitor visitor) {
		String code = CreditCodes.next().value();
		String slip = code.substring(0, 17) + ((code.charAt(17) == '0') ? '1' : '0');
		String email = "company-" + this.mark + "@example.org";
		visitor.fill("about.name", this.companyName)
			.fill("about.creditCode", slip)
			.select("about.industry", "65")
			.check("about.scale", "SMALL")
			.fill("about.intro", "做锂电池极片的辊压与分切设备。")
			.fill("about.contactName", "何试")
			.fill("about.contactPhone", "010-5550-7777")
			.fill("credentials.displayName", "何试")
			.fill("credentials.email", email)
			.fill("credentials.password", PASSWORD)
			.fill("credentials.passwordAgain", PASSWORD)
			.press("注册");
		visitor.seesAtField("about.creditCode", "校验", slip);
		assertThat(visitor.page().locator("[name='about.name']")).hasValue(this.companyName);
		assertThat(visitor.page().locator("[name='about.scale'][value='SMALL']")).isChecked();
		assertThat(visitor.page().locator("[name='about.intro']")).hasValue("做锂电池极片的辊压与分切设备。");
		assertThat(visitor.page().locator("[name='credentials.email']")).hasValue(email);
		visitor.fill("about.creditCode", code)
			.fill("credentials.password", PASSWORD)
			.fill("credentials.passwordAgain", PASSWORD)
			.press("注册");
		return email;
	}

	private static void confirm(Visitor visitor, String email, CapturedOutput console) {
		visitor.open(link(console, email)).press("确认邮箱").sees("邮箱已确认");
	}

	private void theOfficerLetsItIn(Visitor officer) {
		officer.open("/office/members").follow(this.companyName).press("批准入会").sees("已批准");
	}

	private Visitor anExpertIsThere(Browsing browsing) {
		var account = account(Role.EXPERT);
		ExpertId expert = this.experts
			.importAll(List.of(ExpertBuilder.expert().name(this.expertName).abilities("机器视觉、极片毛刺检测。").draft()), 5)
			.getFirst();
		this.experts.give(expert, account.id());
		return new Visitor(browsing.desktop()).signIn(account.email(), PASSWORD);
	}

	private void theOfficerImportsAchievements(Visitor officer) {
		String rows = """
				成果名称,成果简介,解决的问题,关键词,成熟度,所属领域,完成人
				%s,用线阵相机在辊压工序在线检测锂电池极片边缘毛刺，可检出十微米毛刺。,极片毛刺刺穿隔膜造成短路,极片；毛刺；在线检测,6,人工智能,%s
				冷水鱼循环养殖水质调控%s,用于内陆冷水鱼养殖的循环水处理。,养殖尾水,养殖,5,,
				成熟度写错的一行%s,试验,试验,试验,十二,,
				""".formatted(this.achievementTitle, this.expertName, this.mark, this.mark);
		officer.open("/office/imports/new").check("kind", "ACHIEVEMENTS");
		officer.page()
			.locator("[name=file]")
			.setInputFiles(new FilePayload("成果.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
		officer.press("检查文件").isAt("/office/imports/\\d+$").sees("待确认").sees("十二");
		officer.press("导入 2 行");
		assertThat(officer.page().locator(".badge").first()).hasText("已导入");
		officer.open("/achievements?q=" + this.achievementTitle).follow(this.achievementTitle).sees(this.expertName);
	}

	private String theCompanyWritesANeedAndTheOfficerPublishesIt(Visitor company, Visitor officer) {
		company.open("/needs/new")
			.check("kind", "TECHNOLOGY")
			.fill("title", this.needTitle)
			.fill("problem", "辊压后锂电池极片边缘有毛刺，刺穿隔膜造成短路，人工抽检漏检多。")
			.step("target")
			.fill("target", "在线检出 10 微米以上毛刺，漏检率低于 0.1%")
			.step("found")
			.check("fields", "ai")
			.fill("keywords", "极片 毛刺 在线检测")
			.press("保存并提交");
		company.isAt("/needs/\\d+$").sees(this.needTitle);
		officer.open("/office").follow("待审需求").follow(this.needTitle).press("发布").sees("已发布");
		return company.path();
	}

	/** Matching runs in the background, and its page does not fetch itself anew. */
	private void theNeedShowsItsMatchesWithReasons(Visitor company, String need) {
		Locator match = company.page()
			.locator(".match")
			.filter(new Locator.FilterOptions().setHasText(this.achievementTitle));
		company.page().waitForCondition(() -> {
			company.open(need);
			return match.count() > 0;
		});
		assertThat(match.locator(".badge").first()).hasText(Pattern.compile("(较?强|弱)相关"));
		assertThat(match.locator(".reasons li").first()).containsText(Pattern.compile("毛刺|极片"));
		company.sees(this.expertName).seesNothingOf("“”");
	}

	private String theCompanyAsksForAnIntroduction(Visitor company) {
		company.follow(this.achievementTitle).follow("申请对接");
		company.fill("message", "想请您看看我们的产线").press("发出申请");
		return company.isAt("/introductions/\\d+$").sees("待答复").seesNothingOf("expert@example.org").path();
	}

	private void contactsOpenWhenTheExpertAgrees(Visitor company, Visitor expert, String introduction) {
		expert.open("/introductions").follow(this.achievementTitle).isAt(introduction + "$");
		expert.sees("想请您看看我们的产线").seesNothingOf("010-5550-7777");
		expert.press("同意对接").sees("已同意").sees("010-5550-7777");
		company.open(introduction).sees("已同意").sees("expert@example.org");
	}

	private String theOfficerAnnouncesAnEvent(Visitor officer) {
		officer.open("/office/events/new")
			.fill("title", this.eventTitle)
			.select("field", "ai")
			.fill("intro", "请做极片检测的专家与企业当面谈。")
			.fill("startsAt", "2031-05-08T14:00")
			.fill("endsAt", "2031-05-08T17:00")
			.fill("place", "第一会议室")
			.fill("capacity", "30")
			.press("保存");
		officer.isAt("/line-up$").fill("expert", this.expertName);
		officer.page().locator("#experts [role=search] button").click();
		officer.press("邀请 " + this.expertName).follow("完成，查看活动");
		officer.confirm("公布", "确认公布").sees("活动已公布").confirm("开放报名", "确认开放").sees("报名已开放");
		return officer.path();
	}

	private void theCompanyTakesItsPlaceAndKeepsTheDate(Visitor company, String event) throws IOException {
		company.open("/events").follow(this.eventTitle).isAt(event + "$").follow("报名");
		company.page().locator("#attendee-1").fill("何试");
		company.press("报名").sees("报名成功").sees("何试");
		Download file = company.page().waitForDownload(() -> company.follow("加入日历（.ics）"));
		assertThat(Files.readString(file.path())).contains("BEGIN:VCALENDAR", "DTSTART", this.mark);
	}

	/**
	 * Without a mail server the portal prints its links for whoever runs it. The address
	 * they begin with is not that of a test's port.
	 */
	private static String link(CapturedOutput console, String email) {
		Pattern mail = Pattern.compile("Mail to " + Pattern.quote(email) + ": .* https?://[^/\\s]+(/\\S+)");
		return Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
			Matcher found = mail.matcher(console.getAll());
			return found.find() ? found.group(1) : "";
		}, path -> !path.isEmpty());
	}

	private Person account(Role role) {
		String email = "story-" + role.name().toLowerCase(java.util.Locale.ROOT) + "-" + this.mark + "@example.org";
		return new Person(this.accounts.enrol(email, "试验 " + role, role, PASSWORD), email);
	}

	private record Person(AccountId id, String email) {
	}

}
