package org.caiqiao.account;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class SignInIntegrationTests {

	private static final AtomicInteger PLACE = new AtomicInteger();

	private final MockMvcTester pages;

	private final People people;

	private final AccountManagement management;

	private final OfficeAccounts office;

	/** Each test comes from a place of its own, since failures are counted by place. */
	private final String place = "192.0.2." + PLACE.incrementAndGet();

	SignInIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired AccountManagement management, @Autowired OfficeAccounts office) {
		this.pages = pages;
		this.people = people;
		this.management = management;
		this.office = office;
	}

	@Test
	void opensThePortalToWhoKnowsThePassword() {
		var session = new MockHttpSession();
		String before = session.getId();
		MvcTestResult result = signIn(this.people.withPassword(Role.EXPERT).email(), People.PASSWORD, session);
		assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/");
		assertThat(session.getId()).as("against session fixation").isNotEqualTo(before);
		assertThat(this.pages.get().uri("/account").session(session)).hasStatusOk();
	}

	@Test
	void readsTheAddressHoweverItIsSpelled() {
		String email = this.people.withPassword(Role.EXPERT).email().toUpperCase();
		assertThat(signIn(" " + email, People.PASSWORD, new MockHttpSession())).hasRedirectedUrl("/");
	}

	@Test
	void leadsBackToThePageThatAskedForIt() {
		var session = new MockHttpSession();
		assertThat(this.pages.get().uri("/account/password").accept(MediaType.TEXT_HTML).session(session))
			.hasRedirectedUrl("/sign-in");
		assertThat(signIn(this.people.withPassword(Role.EXPERT).email(), People.PASSWORD, session)).redirectedUrl()
			.startsWith("http://localhost/account/password");
	}

	@Test
	void worksAFormOffThatWasSentAfterTheSessionHadEnded() {
		var session = new MockHttpSession();
		SignedIn expert = this.people.withPassword(Role.EXPERT);
		assertThat(this.pages.post()
			.uri("/account/profile")
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.session(session)
			.with(csrf())
			.param("displayName", "沈砚秋")
			.param("language", "zh-TW")).hasRedirectedUrl("/sign-in");
		MvcTestResult signedIn = signIn(expert.email(), People.PASSWORD, session);
		assertThat(this.pages.get()
			.uri(signedIn.getResponse().getRedirectedUrl())
			.accept(MediaType.TEXT_HTML)
			.session(session)).hasRedirectedUrl("/account");
		assertThat(this.management.find(expert.accountId()).orElseThrow().displayName()).isEqualTo("沈砚秋");
	}

	@Test
	void leadsToWhereOneCameFrom() {
		assertThat(this.pages.get().uri("/sign-in?next=/needs/5")).bodyText()
			.contains("name=\"next\" value=\"/needs/5\"");
		assertThat(attempt(this.people.withPassword(Role.EXPERT).email(), People.PASSWORD, new MockHttpSession())
			.param("next", "/needs/5")).hasRedirectedUrl("/needs/5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example/", "/\\evil.example/" })
	void leadsToNoOtherHost(String next) {
		assertThat(this.pages.get().uri("/sign-in?next={next}", next)).bodyText().doesNotContain("name=\"next\"");
		assertThat(attempt(this.people.withPassword(Role.EXPERT).email(), People.PASSWORD, new MockHttpSession())
			.param("next", next)).hasRedirectedUrl("/");
	}

	@Test
	void saysTheSameToAWrongPasswordAndToAnUnknownAddress() {
		String known = this.people.withPassword(Role.EXPERT).email();
		String wrong = refused(signIn(known, "some other phrase", new MockHttpSession()), known);
		String unknown = refused(signIn("nobody@example.org", "some other phrase", new MockHttpSession()),
				"nobody@example.org");
		assertThat(wrong.replace(known, "")).contains("邮箱或密码不正确").isEqualTo(unknown.replace("nobody@example.org", ""));
	}

	@Test
	void tellsHowAnAccountStandsOnlyToWhoKnowsItsPassword() {
		this.management.register(new Registration("waits.here@example.org", People.PASSWORD, "等待", Role.COMPANY));
		assertThat(signIn("waits.here@example.org", "some other phrase", new MockHttpSession())).bodyText()
			.contains("邮箱或密码不正确")
			.doesNotContain("尚未确认");
		assertThat(signIn("waits.here@example.org", People.PASSWORD, new MockHttpSession()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("尚未确认", "/confirm/again");
	}

	@Test
	void closesAtOnceWhenTheAccountIsSuspended() {
		SignedIn expert = this.people.withPassword(Role.EXPERT);
		var session = new MockHttpSession();
		signIn(expert.email(), People.PASSWORD, session);
		this.office.suspend(expert.accountId(), "离职");
		assertThat(this.pages.get().uri("/account").session(session)).hasRedirectedUrl("/sign-in");
		assertThat(signIn(expert.email(), People.PASSWORD, new MockHttpSession())).bodyText().contains("已停用");
	}

	@Test
	void followsChangedRolesWithoutSigningInAnew() {
		SignedIn officer = this.people.withPassword(Role.EXPERT);
		var session = new MockHttpSession();
		signIn(officer.email(), People.PASSWORD, session);
		assertThat(this.pages.get().uri("/office/accounts").session(session)).hasStatus(HttpStatus.FORBIDDEN);
		this.office.actAs(officer.accountId(), Set.of(Role.ADMINISTRATOR), officer.version());
		assertThat(this.pages.get().uri("/office/accounts").session(session)).hasStatusOk();
	}

	@Test
	void makesThoseWaitWhoTryTooOften() {
		String email = this.people.withPassword(Role.EXPERT).email();
		for (int i = 0; i < 5; i++) {
			assertThat(signIn(email, "some other phrase", new MockHttpSession()))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		MvcTestResult sixth = signIn(email, People.PASSWORD, new MockHttpSession());
		assertThat(sixth).hasStatus(HttpStatus.TOO_MANY_REQUESTS)
			.containsHeader(HttpHeaders.RETRY_AFTER)
			.bodyText()
			.contains("15 分钟后再试", email);
	}

	@Test
	void bringsAFreshPageWhereTheTokenOfTheFormIsGone() {
		assertThat(this.pages.post().uri("/sign-in").param("email", "a@example.org").param("currentPassword", "x"))
			.hasRedirectedUrl("/sign-in");
	}

	@Test
	void refusesFormsOfStrangeSites() {
		assertThat(this.pages.post()
			.uri("/account/profile")
			.with(People.as(this.people.with(Role.EXPERT)))
			.param("displayName", "x")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void signsOut() {
		var session = new MockHttpSession();
		signIn(this.people.withPassword(Role.EXPERT).email(), People.PASSWORD, session);
		assertThat(this.pages.post().uri("/sign-out").session(session).with(csrf())).hasRedirectedUrl("/");
		assertThat(session.isInvalid()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b@example.org", "<script>alert(1)</script>" })
	void bearsWhateverIsTyped(String typed) {
		assertThat(signIn(typed, "\0", new MockHttpSession())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.doesNotContain("<script>alert");
	}

	private MvcTestResult signIn(String email, String password, MockHttpSession session) {
		MvcTestResult result = attempt(email, password, session).exchange();
		String forwarded = result.getResponse().getForwardedUrl();
		// What a servlet container does by itself.
		return (forwarded == null) ? result
				: this.pages.post()
					.uri(forwarded)
					.with(csrf())
					.param("email", email)
					.requestAttr(WebAttributes.AUTHENTICATION_EXCEPTION,
							result.getRequest().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION))
					.exchange();
	}

	private MockMvcTester.MockMvcRequestBuilder attempt(String email, String password, MockHttpSession session) {
		return this.pages.post().uri("/sign-in").session(session).with(csrf()).with(request -> {
			request.setRemoteAddr(this.place);
			request.setRequestedSessionId(session.getId());
			return request;
		}).param("email", email).param("currentPassword", password);
	}

	private static String refused(MvcTestResult result, String typed) {
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(typed);
		return withoutTokens(result);
	}

	private static String withoutTokens(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
