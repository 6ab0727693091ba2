package org.caiqiao.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.OneTimeTokens.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Links sent by mail: confirming an address, choosing a password. */
@IntegrationTest
class LinksIntegrationTests {

	private static final String NEW = "another long phrase";

	private final MockMvcTester pages;

	private final People people;

	private final AccountManagement management;

	private final AccountLinks links;

	private final OneTimeTokens tokens;

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final JdbcClient database;

	LinksIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired AccountManagement management, @Autowired AccountLinks links, @Autowired OneTimeTokens tokens,
			@Autowired Accounts accounts, @Autowired PasswordEncoder encoder, @Autowired JdbcClient database) {
		this.pages = pages;
		this.people = people;
		this.management = management;
		this.links = links;
		this.tokens = tokens;
		this.accounts = accounts;
		this.encoder = encoder;
		this.database = database;
	}

	@BeforeEach
	void forgetAttempts() {
		this.database.sql("delete from attempt").update();
	}

	@Test
	void confirmsTheAddressByTheButtonAndNotByOpeningTheLink() {
		AccountId id = registered("confirms@example.org");
		String token = token(this.links.confirmation(id).orElseThrow());
		assertThat(this.pages.get().uri("/confirm?token=" + token)).hasStatusOk().bodyText().contains(token);
		assertThat(status(id)).as("a virus scanner opened it").isEqualTo(AccountStatus.UNCONFIRMED);
		assertThat(post("/confirm", "token", token)).hasRedirectedUrl("/sign-in").flash().containsKey("notice");
		assertThat(status(id)).isEqualTo(AccountStatus.ACTIVE);
		assertThat(post("/confirm", "token", token)).as("sent twice").hasRedirectedUrl("/sign-in");
		assertThat(this.pages.get().uri("/confirm?token=" + token)).hasRedirectedUrl("/sign-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void offersAnotherMailForALinkThatIsGoodNoMore(String token) {
		assertThat(this.pages.get().uri("/confirm?token={token}", token)).hasRedirectedUrl("/confirm/again");
		assertThat(post("/confirm", "token", token)).hasRedirectedUrl("/confirm/again");
		assertThat(this.pages.get().uri("/password/new?token={token}", token)).hasRedirectedUrl("/password/forgotten");
		assertThat(post("/password/new", "token", token, "password", NEW, "passwordAgain", NEW))
			.hasRedirectedUrl("/password/forgotten");
	}

	@Test
	void linksAreGoodForTheirTimeOnly() {
		AccountId id = registered("expires@example.org");
		String token = this.tokens.issue(id, Purpose.CONFIRMATION, Duration.ofHours(48));
		assertThat(
				at(Instant.now().plus(Duration.ofHours(47))).find(token, Purpose.CONFIRMATION).orElseThrow().usable())
			.isTrue();
		OneTimeTokens later = at(Instant.now().plus(Duration.ofHours(49)));
		assertThat(later.find(token, Purpose.CONFIRMATION).orElseThrow().usable()).isFalse();
		assertThat(later.redeem(token, Purpose.CONFIRMATION)).isEmpty();
		assertThat(this.tokens.redeem(token, Purpose.PASSWORD)).as("for another purpose").isEmpty();
	}

	@Test
	void ofTwoAtOnceOnlyOneUsesALink() throws Exception {
		AccountId id = registered("two.at.once@example.org");
		String token = this.tokens.issue(id, Purpose.PASSWORD, Duration.ofHours(1));
		Callable<Boolean> use = () -> this.tokens.redeem(token, Purpose.PASSWORD).isPresent();
		try (var both = Executors.newFixedThreadPool(2)) {
			assertThat(both.invokeAll(List.of(use, use))).extracting(Future::get)
				.containsExactlyInAnyOrder(true, false);
		}
	}

	@Test
	void keepsNoLinkThatCouldBeReadFromTheDatabase() {
		String token = token(this.links.confirmation(registered("hashed@example.org")).orElseThrow());
		assertThat(this.database.sql("select hash from one_time_token").query(String.class).list())
			.contains(Hashes.sha256(token))
			.doesNotContain(token);
	}

	@Test
	void choosesANewPasswordAndConfirmsTheMailboxByIt() {
		AccountId id = registered("forgot@example.org");
		String token = token(this.links.passwordReset(id).orElseThrow());
		String other = token(this.links.passwordReset(id).orElseThrow());
		assertThat(this.pages.get().uri("/password/new?token=" + token)).hasStatusOk();
		assertThat(post("/password/new", "token", token, "password", "12345678", "passwordAgain", "12345678"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("太常见", token)
			.doesNotContain("12345678");
		assertThat(post("/password/new", "token", token, "password", NEW, "passwordAgain", NEW + "!"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("不一致");
		assertThat(post("/password/new", "token", token, "password", NEW, "passwordAgain", NEW))
			.hasRedirectedUrl("/sign-in");
		assertThat(matches(id, NEW)).isTrue();
		assertThat(status(id)).isEqualTo(AccountStatus.ACTIVE);
		assertThat(post("/password/new", "token", token, "password", NEW, "passwordAgain", NEW)).as("sent twice")
			.hasRedirectedUrl("/sign-in");
		assertThat(post("/password/new", "token", other, "password", "yet another phrase", "passwordAgain",
				"yet another phrase"))
			.as("the other link is withdrawn")
			.hasRedirectedUrl("/password/forgotten");
		assertThat(matches(id, NEW)).isTrue();
	}

	@Test
	void invitedPeopleChooseTheirFirstPassword() {
		AccountId id = this.management.invite("invited@example.org", "受邀人", Role.OFFICER);
		String token = token(this.links.invitation(id).orElseThrow());
		assertThat(post("/password/new", "token", token, "password", NEW, "passwordAgain", NEW))
			.hasRedirectedUrl("/sign-in");
		assertThat(status(id)).isEqualTo(AccountStatus.ACTIVE);
		assertThat(this.links.invitation(id)).isEmpty();
	}

	@Test
	void answersTheSameWhetherThereIsAnAccountOrNot() {
		String known = this.people.with(Role.EXPERT).email();
		for (String page : List.of("/password/forgotten", "/confirm/again")) {
			MvcTestResult there = post(page, "email", known);
			MvcTestResult nowhere = post(page, "email", "nobody@example.org");
			assertThat(there).hasRedirectedUrl(page);
			assertThat(nowhere).hasRedirectedUrl(page);
			assertThat(there.getMvcResult().getFlashMap().get("notice"))
				.isEqualTo(nowhere.getMvcResult().getFlashMap().get("notice"));
		}
	}

	@Test
	void sendsOnlyAFewMailsOnSomebodysWord() {
		for (int i = 0; i < 3; i++) {
			assertThat(post("/password/forgotten", "email", "bombed@example.org"))
				.hasRedirectedUrl("/password/forgotten");
		}
		assertThat(post("/password/forgotten", "email", "bombed@example.org"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("分钟后再试", "bombed@example.org");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/password/forgotten", "/confirm/again" })
	void asksForAnAddress(String page) {
		assertThat(post(page, "email", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(page)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(page, "email", "a\0b")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void makesNoLinksForClosedAccounts() {
		SignedIn expert = this.people.with(Role.EXPERT);
		assertThat(this.links.confirmation(expert.accountId())).isEmpty();
		this.database.sql("update account set status = 'SUSPENDED' where id = ?")
			.param(expert.accountId().value())
			.update();
		assertThat(this.links.passwordReset(expert.accountId())).isEmpty();
	}

	private AccountId registered(String email) {
		return this.management.register(new Registration(email, People.PASSWORD, "林书云", Role.COMPANY));
	}

	private AccountStatus status(AccountId id) {
		return this.management.find(id).orElseThrow().status();
	}

	private boolean matches(AccountId id, String password) {
		return this.encoder.matches(password, this.accounts.findById(id.value()).orElseThrow().passwordHash());
	}

	private OneTimeTokens at(Instant now) {
		return new OneTimeTokens(this.database, Clock.fixed(now, ZoneOffset.UTC));
	}

	private static String token(AccountLinks.Link link) {
		return link.url().substring(link.url().indexOf("token=") + 6);
	}

	private MvcTestResult post(String page, String... values) {
		var request = this.pages.post().uri(page).with(csrf());
		for (int i = 0; i < values.length; i += 2) {
			request = request.param(values[i], values[i + 1]);
		}
		return request.exchange();
	}

}
