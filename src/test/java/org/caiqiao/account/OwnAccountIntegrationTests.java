package org.caiqiao.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.shared.Contact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class OwnAccountIntegrationTests {

	private static final String NEW = "another long phrase";

	private final MockMvcTester pages;

	private final People people;

	private final AccountManagement management;

	private final JdbcClient database;

	OwnAccountIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired AccountManagement management, @Autowired JdbcClient database) {
		this.pages = pages;
		this.people = people;
		this.management = management;
		this.database = database;
	}

	@BeforeEach
	void forgetAttempts() {
		this.database.sql("delete from attempt").update();
	}

	@Test
	void changesNameAndLanguage() {
		SignedIn expert = this.people.with(Role.EXPERT);
		assertThat(post("/account/profile", expert, "displayName", " 沈　砚秋 ", "language", "en"))
			.hasRedirectedUrl("/account");
		assertThat(this.management.find(expert.accountId()).orElseThrow())
			.extracting(AccountSummary::displayName, AccountSummary::language)
			.containsExactly("沈 砚秋", "en");
	}

	@Test
	void keepsWhatWasTypedWhereANameIsRefused() {
		SignedIn expert = this.people.with(Role.EXPERT);
		assertThat(post("/account/profile", expert, "displayName", "长".repeat(81), "language", "xx"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("长".repeat(81));
		assertThat(post("/account/profile", expert)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.management.find(expert.accountId()).orElseThrow().displayName())
			.isEqualTo(expert.displayName());
	}

	@Test
	void aNewPasswordEndsTheOtherSessionsAndNotThisOne() {
		SignedIn expert = this.people.withPassword(Role.EXPERT);
		MockHttpSession here = signedIn(expert, People.PASSWORD);
		MockHttpSession elsewhere = signedIn(expert, People.PASSWORD);
		MvcTestResult changed = this.pages.post()
			.uri("/account/password")
			.session(here)
			.with(csrf())
			.param("currentPassword", People.PASSWORD)
			.param("password", NEW)
			.param("passwordAgain", NEW)
			.exchange();
		assertThat(changed).hasRedirectedUrl("/account");
		assertThat(this.pages.get().uri("/account").session(here)).hasStatusOk();
		assertThat(this.pages.get().uri("/account").session(elsewhere)).hasRedirectedUrl("/sign-in");
	}

	@Test
	void asksForThePresentPasswordAndLimitsTheTries() {
		SignedIn expert = this.people.withPassword(Role.EXPERT);
		for (int i = 0; i < 5; i++) {
			assertThat(post("/account/password", expert, "currentPassword", "wrong", "password", NEW, "passwordAgain",
					NEW))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("当前密码不正确");
		}
		assertThat(post("/account/password", expert, "currentPassword", People.PASSWORD, "password", NEW,
				"passwordAgain", NEW))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("分钟后再试");
	}

	@Test
	void aRefusedNewPasswordIsNoFailedTry() {
		SignedIn expert = this.people.withPassword(Role.EXPERT);
		for (int i = 0; i < 7; i++) {
			assertThat(post("/account/password", expert, "currentPassword", People.PASSWORD, "password", "woaini1314",
					"passwordAgain", "woaini1314"))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("太常见");
		}
	}

	@Test
	void downloadsWhatIsKept() {
		SignedIn expert = this.people.withPassword(Role.EXPERT);
		post("/account/password", expert, "currentPassword", People.PASSWORD, "password", NEW, "passwordAgain", NEW);
		SignedIn now = this.people.again(expert);
		assertThat(this.pages.get().uri("/account/export").with(as(now))).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"caiqiao-account.json\"")
			.bodyJson()
			.hasPathSatisfying("$.account.email", email -> email.assertThat().isEqualTo(expert.email()))
			.hasPathSatisfying("$.account.actions[0].action",
					action -> action.assertThat().isEqualTo("account.password-changed"))
			.doesNotHavePath("$.account.passwordHash");
	}

	@Test
	void nobodyIsNamedAsAContactByAnAddressThatIsErased(@Autowired CompanyManagement companies,
			@Autowired OwnAccount accounts) {
		SignedIn who = this.people.with(Role.COMPANY);
		CompanyId company = companies.importAll(List.of(CompanyBuilder.company()
			.contact(new Contact("沈某", "010-1", who.email().toUpperCase(Locale.ROOT)))
			.draft()), 4711).getFirst();
		assertThat(this.pages.get().uri("/account/export").with(as(who))).bodyJson()
			.hasPathSatisfying("$.contacts.members", named -> named.assertThat().asArray().hasSize(1));
		accounts.erase(who.accountId());
		assertThat(companies.contact(company)).hasValue(Contact.NONE);
	}

	@Test
	void whatWasWrittenIntoAFormThatCouldNotBeSentIsShownAgainButNoSecret() {
		SignedIn who = this.people.with(Role.COMPANY);
		String text = "产线上的焊缝检测总是漏掉细小的裂纹，想找能做在线检测的团队。";
		assertThat(this.pages.post()
			.uri("/needs/new")
			.param("problem", text)
			.param("password", "a secret that is long enough")
			.param("title", "短")
			.with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post().uri("/needs/new").param("title", "短").with(csrf())).hasStatus3xxRedirection();
		assertThat(
				this.pages.post().uri("/needs/new").param("problem", text).with(as(who)).with(csrf().useInvalidToken()))
			.hasStatus(HttpStatus.FORBIDDEN)
			.request()
			.satisfies(request -> assertThat(request.getAttribute(UnsentText.NAME)).isEqualTo(List.of(text)));
	}

	@Test
	void erasesWhatTellsWhoseAccountItWas() {
		SignedIn expert = this.people.withPassword(Role.EXPERT);
		MockHttpSession session = signedIn(expert, People.PASSWORD);
		assertThat(post("/account/erase", expert, "currentPassword", People.PASSWORD)).as("not understood")
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/account/erase", expert, "currentPassword", "wrong", "understood", "true"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.pages.post()
			.uri("/account/erase")
			.session(session)
			.with(csrf())
			.param("currentPassword", People.PASSWORD)
			.param("understood", "true")).hasRedirectedUrl("/sign-in");
		Map<String, Object> row = this.database.sql("select * from account where id = ?")
			.param(expert.accountId().value())
			.query()
			.singleRow();
		assertThat(row).containsEntry("email", null)
			.containsEntry("email_key", null)
			.containsEntry("password_hash", null)
			.containsEntry("display_name", "")
			.containsEntry("status", "ERASED");
		assertThat(this.pages.get().uri("/account").with(as(expert))).hasRedirectedUrl("/sign-in");
		assertThat(this.management.findByEmail(expert.email())).isEmpty();
	}

	private MockHttpSession signedIn(SignedIn who, String password) {
		var session = new MockHttpSession();
		assertThat(this.pages.post()
			.uri("/sign-in")
			.session(session)
			.with(csrf())
			.param("email", who.email())
			.param("currentPassword", password)).hasRedirectedUrl("/");
		return session;
	}

	private MvcTestResult post(String page, SignedIn who, String... values) {
		var request = this.pages.post().uri(page).with(as(who)).with(csrf());
		for (int i = 0; i < values.length; i += 2) {
			request = request.param(values[i], values[i + 1]);
		}
		return request.exchange();
	}

}
