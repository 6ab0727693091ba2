package org.caiqiao.account;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class OfficeAccountsIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final AccountManagement management;

	private final OfficeAccounts office;

	private final OwnAccount own;

	private final JdbcClient database;

	private SignedIn administrator;

	OfficeAccountsIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired AccountManagement management, @Autowired OfficeAccounts office, @Autowired OwnAccount own,
			@Autowired JdbcClient database) {
		this.pages = pages;
		this.people = people;
		this.management = management;
		this.office = office;
		this.own = own;
		this.database = database;
	}

	@BeforeEach
	void somebodyAdministers() {
		this.administrator = this.people.with(Role.ADMINISTRATOR);
	}

	@Test
	void findsAccountsByNameAddressRoleAndStatus() {
		AccountId id = this.management.enrol("find.me_50%@example.org", "寻人启事", Role.INVESTOR, null);
		String page = "/office/accounts/" + id.value();
		assertThat(list("q=寻人")).contains(page);
		assertThat(list("q=FIND.ME_50%&role=INVESTOR&status=ACTIVE")).contains(page);
		assertThat(list("q=寻人&role=EXPERT")).doesNotContain(page).contains("没有符合条件的账号");
		assertThat(list("q=寻人&status=SUSPENDED")).doesNotContain(page);
		assertThat(list("q=find_me")).as("no wildcard").doesNotContain(page);
		assertThat(list("q=寻人&role=EXPERT&role=INVESTOR")).contains(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=-1", "page=abc", "page=99999999999", "role=NOBODY", "sort=nothing", "status=\0",
			"q=\0", "q='", "q=\\", "sort=name", "page=7&q=nothing" })
	void bearsAnyAddress(String query) {
		assertThat(list(query)).contains("账号");
		assertThat(this.pages.get().uri("/office/audit?" + query).with(as(this.administrator))).hasStatusOk();
	}

	@Test
	void invitesAnOfficerOnceHoweverOftenTheFormIsSent() {
		MvcTestResult first = post("/office/accounts/invite", "email", "Officer.New@example.org", "displayName", "新同事",
				"role", "OFFICER");
		MvcTestResult second = post("/office/accounts/invite", "email", "officer.new@example.org", "displayName", "新同事",
				"role", "OFFICER");
		AccountSummary officer = this.management.findByEmail("officer.new@example.org").orElseThrow();
		assertThat(first).hasRedirectedUrl("/office/accounts/" + officer.id().value());
		assertThat(second).hasRedirectedUrl("/office/accounts/" + officer.id().value());
		assertThat(officer.roles()).containsExactly(Role.OFFICER);
		assertThat(officer.status()).isEqualTo(AccountStatus.UNCONFIRMED);
	}

	@Test
	void tellsBesideTheFieldWhyAnInvitationIsRefused() {
		String taken = this.people.with(Role.EXPERT).email();
		assertThat(post("/office/accounts/invite", "email", taken, "displayName", "甲", "role", "OFFICER"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("email-error", taken);
		assertThat(post("/office/accounts/invite", "email", "no address", "displayName", "", "role", "KING"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void changesRolesAndPutsThatOnRecord() {
		SignedIn expert = this.people.with(Role.EXPERT);
		String page = "/office/accounts/" + expert.accountId().value();
		assertThat(post(page + "/roles", "roles", "EXPERT", "roles", "OFFICER", "version",
				String.valueOf(expert.version())))
			.hasRedirectedUrl(page);
		assertThat(this.management.find(expert.accountId()).orElseThrow().roles())
			.containsExactlyInAnyOrder(Role.EXPERT, Role.OFFICER);
		assertThat(this.pages.get()
			.uri("/office/audit?subject=account:" + expert.accountId().value())
			.with(as(this.administrator))).hasStatusOk()
			.bodyText()
			.contains("修改了身份", "专家, 办公室工作人员", this.administrator.displayName());
	}

	@Test
	void doesNotOverwriteWhatSomebodyElseChanged() {
		SignedIn expert = this.people.with(Role.EXPERT);
		String page = "/office/accounts/" + expert.accountId().value() + "/roles";
		post(page, "roles", "INVESTOR", "version", String.valueOf(expert.version()));
		assertThat(post(page, "roles", "COMPANY", "version", String.valueOf(expert.version())))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(this.management.find(expert.accountId()).orElseThrow().roles()).containsExactly(Role.INVESTOR);
	}

	@Test
	void needsAtLeastOneRole() {
		SignedIn expert = this.people.with(Role.EXPERT);
		assertThat(post("/office/accounts/" + expert.accountId().value() + "/roles", "version", "0"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void suspendsWithAReasonAndOpensAgain() {
		SignedIn expert = this.people.with(Role.EXPERT);
		String page = "/office/accounts/" + expert.accountId().value();
		assertThat(post(page + "/suspend", "reason", " ")).hasRedirectedUrl(page).flash().containsKey("warning");
		assertThat(status(expert)).isEqualTo(AccountStatus.ACTIVE);
		post(page + "/suspend", "reason", "离职");
		post(page + "/suspend", "reason", "离职");
		assertThat(status(expert)).isEqualTo(AccountStatus.SUSPENDED);
		assertThat(this.pages.get().uri(page).with(as(this.administrator))).bodyText().contains("已停用", "重新启用");
		post(page + "/resume");
		assertThat(status(expert)).isEqualTo(AccountStatus.ACTIVE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "999999999", "-1" })
	void hasNoPageForAccountsThatAreNotThere(String id) {
		assertThat(this.pages.get().uri("/office/accounts/" + id).with(as(this.administrator)))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("/office/accounts/" + id + "/resume")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void neverLosesTheLastAdministrator() {
		onlyTheseAdminister(this.administrator.accountId());
		String page = "/office/accounts/" + this.administrator.accountId().value();
		assertThat(post(page + "/suspend", "reason", "x")).flash()
			.containsEntry("warning", "account.administrator.last");
		assertThat(post(page + "/roles", "roles", "OFFICER", "version", String.valueOf(this.administrator.version())))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("唯一的管理员");
		assertThat(catchThrowableOfType(Rejected.class, () -> this.own.erase(this.administrator.accountId())).code())
			.isEqualTo("account.administrator.last");
		assertThat(status(this.administrator)).isEqualTo(AccountStatus.ACTIVE);
	}

	@Test
	void twoAdministratorsCannotRemoveEachOtherAtOnce() throws Exception {
		SignedIn other = this.people.with(Role.ADMINISTRATOR);
		onlyTheseAdminister(this.administrator.accountId(), other.accountId());
		Callable<Boolean> one = () -> leaves(other);
		Callable<Boolean> two = () -> leaves(this.administrator);
		try (var both = Executors.newFixedThreadPool(2)) {
			assertThat(both.invokeAll(List.of(one, two))).extracting(Future::get)
				.containsExactlyInAnyOrder(true, false);
		}
	}

	private boolean leaves(SignedIn administrator) {
		try {
			this.office.actAs(administrator.accountId(), Set.of(Role.OFFICER), administrator.version());
			return true;
		}
		catch (Rejected refused) {
			return false;
		}
	}

	private void onlyTheseAdminister(AccountId... some) {
		this.database
			.sql("update account set roles = '{OFFICER}' where 'ADMINISTRATOR' = any (roles) and id not in (:ids)")
			.param("ids", Arrays.stream(some).map(AccountId::value).toList())
			.update();
	}

	private AccountStatus status(SignedIn who) {
		return this.management.find(who.accountId()).orElseThrow().status();
	}

	private String list(String query) {
		MvcTestResult result = this.pages.get()
			.uri("/office/accounts?" + query)
			.with(as(this.administrator))
			.exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult post(String page, String... values) {
		var request = this.pages.post().uri(page).with(as(this.administrator)).with(csrf());
		for (int i = 0; i < values.length; i += 2) {
			request = request.param(values[i], values[i + 1]);
		}
		return request.exchange();
	}

}
