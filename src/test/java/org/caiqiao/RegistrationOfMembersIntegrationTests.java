package org.caiqiao;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.caiqiao.Members.Kind;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountStatus;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.CreditCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Members of all kinds register through their pages. */
@IntegrationTest
class RegistrationOfMembersIntegrationTests {

	private static final String PASSWORD = "a rather long pass phrase";

	private final MockMvcTester pages;

	private final People people;

	private final AccountManagement accounts;

	private final Members members;

	private final CompanyManagement companies;

	private final JdbcClient database;

	private final String mark = UUID.randomUUID().toString();

	RegistrationOfMembersIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired AccountManagement accounts, @Autowired Members members, @Autowired CompanyManagement companies,
			@Autowired JdbcClient database) {
		this.pages = pages;
		this.people = people;
		this.accounts = accounts;
		this.members = members;
		this.companies = companies;
		this.database = database;
	}

	@ParameterizedTest
	@EnumSource
	void registersAnAccountAndAMemberThatWaitsForTheOffice(Kind kind) {
		assertThat(register(kind, form(kind))).hasRedirectedUrl("/register/done");
		var account = this.accounts.findByEmail(email()).orElseThrow();
		assertThat(account.status()).isEqualTo(AccountStatus.UNCONFIRMED);
		assertThat(account.roles()).containsExactly(kind.role());
		var officer = as(this.people.with(Role.OFFICER));
		assertThat(this.pages.get().uri("/office/members").with(officer)).hasStatusOk();
		// Others wait too: the queue's page shows the first of them only.
		assertThat(this.pages.get().uri("/office" + kind.path() + "?status=PENDING&q=" + this.mark).with(officer))
			.bodyText()
			.contains("注册试验 " + this.mark);
		assertThat(this.pages.get().uri(kind.path() + "?q=" + this.mark)).bodyText()
			.doesNotContain("注册试验 " + this.mark + "</a>");
	}

	@ParameterizedTest
	@EnumSource
	void nobodyIsLetInBeforeTheAddressIsConfirmed(Kind kind) {
		register(kind, form(kind));
		var officer = as(this.people.with(Role.OFFICER));
		var account = this.accounts.findByEmail(email()).orElseThrow();
		long id = this.database.sql("select max(id) from " + kind.name().toLowerCase(Locale.ROOT))
			.query(Long.class)
			.single();
		String decision = "/office" + kind.path() + "/" + id + "/decision";
		assertThat(this.pages.post().uri(decision).param("decision", "APPROVE").with(officer).with(csrf())).flash()
			.containsEntry("warning", "member.decision.unconfirmed");
		this.database.sql("update account set status = 'ACTIVE' where id = :id")
			.param("id", account.id().value())
			.update();
		assertThat(this.pages.post().uri(decision).param("decision", "APPROVE").with(officer).with(csrf())).flash()
			.containsEntry("notice", "member.decided.APPROVE");
	}

	@Test
	void aReasonThatCantBeKeptIsRefusedWithWordsAndComesBackAsTyped() {
		var officer = as(this.people.with(Role.OFFICER));
		CompanyId id = this.companies.importAll(List.of(CompanyBuilder.company().name(this.mark).draft()), 7)
			.getFirst();
		String decision = "/office/companies/" + id.value() + "/decision";
		assertThat(this.pages.post()
			.uri(decision)
			.param("decision", "SUSPEND")
			.param("reason", "资料\0有误")
			.with(officer)
			.with(csrf())).hasStatus3xxRedirection()
			.flash()
			.containsEntry("warning", "typeMismatch.java.lang.String")
			.containsEntry("reason", "资料有误");
		assertThat(this.pages.post()
			.uri(decision)
			.param("decision", "SUSPEND")
			.param("reason", "长".repeat(501))
			.with(officer)
			.with(csrf())).flash().containsEntry("warning", "member.decision.reasonLong");
	}

	@ParameterizedTest
	@EnumSource
	void anAddressThatIsTakenIsToldAndNothingIsHalfWritten(Kind kind) {
		this.accounts.enrol(email(), "先到的人", Role.INVESTOR, null);
		var form = form(kind);
		form.put("credentials.email", email().toUpperCase(Locale.ROOT));
		assertThat(register(kind, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("此邮箱不能用于注册", "id=\"credentials-email-error\"", "注册试验 " + this.mark)
			.doesNotContain(PASSWORD);
		assertThat(members(kind)).isZero();
	}

	@Test
	void eachCheckOfTheCreditCodeHasItsMessage() {
		String code = CreditCodes.next().value();
		String other = (code.charAt(10) == '9') ? "8" : "9";
		var slips = Map.of(code.substring(0, 17), "应为 18 位", "O" + code.substring(1), "不使用 I、O、S、V、Z",
				code.substring(0, 10) + other + code.substring(11), "第 9 至 17 位",
				code.substring(0, 17) + ((code.charAt(17) == '0') ? "1" : "0"), "最后一位校验码", "", "请填写统一社会信用代码");
		slips.forEach((slip, message) -> {
			var form = form(Kind.COMPANY);
			form.put("about.creditCode", slip);
			assertThat(register(Kind.COMPANY, form)).as(slip)
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains(message, "id=\"about-creditCode-error\"", "注册试验 " + this.mark, "value=\"" + slip + "\"");
		});
		assertThat(this.accounts.findByEmail(email())).as("nothing is half written").isEmpty();
		assertThat(members(Kind.COMPANY)).isZero();
	}

	@Test
	void aCodeThatIsKnownSendsToItsRepresentative() {
		register(Kind.COMPANY, form(Kind.COMPANY));
		String code = this.database.sql("select credit_code from company where name = ?")
			.param("注册试验 " + this.mark)
			.query(String.class)
			.single();
		var form = form(Kind.COMPANY);
		form.put("credentials.email", "second-" + email());
		form.put("about.creditCode", " " + code.toLowerCase(Locale.ROOT));
		assertThat(register(Kind.COMPANY, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("已经登记过", "id=\"about-creditCode-error\"");
		assertThat(this.accounts.findByEmail("second-" + email())).isEmpty();
		assertThat(members(Kind.COMPANY)).isOne();
	}

	@Test
	void differentPasswordsAndShortOnesAreToldAtTheirFields() {
		var form = form(Kind.EXPERT);
		form.put("credentials.passwordAgain", "something else");
		assertThat(register(Kind.EXPERT, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"credentials-passwordAgain-error\"");
		form.put("credentials.password", "kurz");
		form.put("credentials.passwordAgain", "kurz");
		assertThat(register(Kind.EXPERT, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"credentials-password-error\"");
		assertThat(members(Kind.EXPERT)).isZero();
	}

	@Test
	void aSecondRepresentativeActsForTheCompanyAndStaysWhenTheFirstLeaves() {
		SignedIn one = this.people.with(Role.COMPANY);
		SignedIn two = this.people.with(Role.COMPANY);
		CompanyId company = company(one);
		String address = "/companies/" + company.value();

		assertThat(invite(one, address, two.email())).hasStatus3xxRedirection().flash().containsKey("notice");
		assertThat(invite(one, address, two.email()).getResponse().getStatus()).as("sent twice").isLessThan(500);
		assertThat(this.companies.representatives(company)).containsExactlyInAnyOrder(one.accountId(), two.accountId());
		assertThat(this.pages.get().uri(address + "/edit").with(as(two))).hasStatusOk();

		String remove = address + "/representatives/" + one.accountId().value() + "/remove";
		assertThat(this.pages.post().uri(remove).with(as(this.people.with(Role.COMPANY))).with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.post().uri(remove).with(as(one)).with(csrf())).hasRedirectedUrl("/");
		assertThat(this.companies.representatives(company)).containsExactly(two.accountId());
		assertThat(this.pages.get().uri(address + "/edit").with(as(one))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.post()
			.uri(address + "/representatives/" + two.accountId().value() + "/remove")
			.with(as(two))
			.with(csrf())).as("one has to stay").flash().containsKey("warning");
		assertThat(this.companies.representatives(company)).containsExactly(two.accountId());
	}

	@Test
	void whoeverHasNoAccountIsInvitedToOpenOne() {
		SignedIn one = this.people.with(Role.COMPANY);
		CompanyId company = company(one);
		assertThat(invite(one, "/companies/" + company.value(), email())).hasStatus3xxRedirection();
		var invited = this.accounts.findByEmail(email()).orElseThrow();
		assertThat(invited.status()).isNotEqualTo(AccountStatus.ACTIVE);
		assertThat(this.companies.representatives(company)).contains(invited.id());
	}

	@Test
	void somebodyOfAnotherKindIsNotInvited() {
		SignedIn one = this.people.with(Role.COMPANY);
		CompanyId company = company(one);
		String officer = this.people.with(Role.OFFICER).email();
		assertThat(invite(one, "/companies/" + company.value(), officer)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"email-error\"", officer);
		assertThat(this.companies.representatives(company)).containsExactly(one.accountId());
	}

	private CompanyId company(SignedIn who) {
		return new CompanyId(this.members.pending(Kind.COMPANY, "注册试验 " + this.mark, who.accountId()));
	}

	private MvcTestResult invite(SignedIn who, String address, String email) {
		return this.pages.post()
			.uri(address + "/representatives")
			.with(as(who))
			.with(csrf())
			.param("email", email)
			.param("displayName", "第二位代表")
			.exchange();
	}

	private MvcTestResult register(Kind kind, Map<String, String> form) {
		var request = this.pages.post().uri("/register/" + kind.code()).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private Map<String, String> form(Kind kind) {
		var form = new TreeMap<String, String>();
		form.put("about.name", "注册试验 " + this.mark);
		form.put("about.intro", "做工业软件。");
		form.put("about.contactName", "何试");
		form.put("about.contactEmail", "contact@example.org");
		form.put("credentials.displayName", "何试");
		form.put("credentials.email", email());
		form.put("credentials.password", PASSWORD);
		form.put("credentials.passwordAgain", PASSWORD);
		switch (kind) {
			case COMPANY -> {
				CreditCode code = CreditCodes.next();
				form.put("about.creditCode", code.value());
			}
			case EXPERT -> {
				form.put("about.title", "教授");
				form.put("about.abilities", "产线图像检测");
				form.put("about.fields", "ai");
			}
			case INSTITUTION -> {
				form.put("about.kind", "UNIVERSITY");
				form.put("about.affiliation", "CENTRAL");
			}
			case INVESTOR -> form.put("about.thesis", "早期硬科技");
		}
		return form;
	}

	private String email() {
		return "register-" + this.mark + "@example.org";
	}

	private long members(Kind kind) {
		return this.database.sql("select count(*) from " + kind.code() + " where name = ?")
			.param("注册试验 " + this.mark)
			.query(Long.class)
			.single();
	}

}
