package org.caiqiao.club.agenda;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.AccountErased;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.RegistrationStatus;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The personal calendar under a secret address. */
@IntegrationTest
@Import({ Club.class, Halls.class })
class CalendarFeedIntegrationTests {

	private final MockMvcTester pages;

	private final MeetingManagement meetings;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final ClubEventManagement events;

	private final JdbcClient database;

	private ToldEvent scene;

	private SignedIn company;

	CalendarFeedIntegrationTests(@Autowired MockMvcTester pages, @Autowired MeetingManagement meetings,
			@Autowired Club club, @Autowired Halls halls, @Autowired RegistrationManagement registrations,
			@Autowired ClubEventManagement events, @Autowired JdbcClient database) {
		this.pages = pages;
		this.meetings = meetings;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.events = events;
		this.database = database;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.company = this.scene.companies().get(0);
	}

	@Test
	void itHoldsRegistrationsAndMeetingsWithoutSigningIn() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 1));
		ClubEventId full = this.club.open(EventBuilder.event().title("满员的活动").start(this.club.day()).capacity(1));
		this.registrations.register(this.scene.companies().get(1), full, List.of("甲"));
		assertThat(this.registrations.register(this.company, full, List.of("乙"))).isEqualTo(RegistrationStatus.WAITING);
		String calendar = calendar(address(this.company));
		assertThat(calendar).contains("METHOD:PUBLISH", "X-WR-CALNAME:才桥日程", this.scene.hosts().get(0).name(),
				"（候补）满员的活动", "STATUS:TENTATIVE", "/events/" + this.scene.id().value() + "/agenda");
		assertThat(calendar.split("BEGIN:VEVENT")).hasSize(4);
		String ofExpert = calendar(address(this.scene.experts().get(0)));
		assertThat(ofExpert).contains(this.scene.guests().get(0).name(), this.scene.guests().get(1).name());
		assertThat(ofExpert.split("BEGIN:VEVENT")).as("two meetings and the event").hasSize(4);
	}

	@Test
	void itFollowsWhatIsCalledOff() {
		publish(this.scene.meeting(0, 0, 0));
		String address = address(this.company);
		publish();
		assertThat(calendar(address)).contains("STATUS:CANCELLED", "SEQUENCE:1", "重新安排后没有保留");
		this.events.cancel(this.scene.id(), "停电");
		assertThat(calendar(address)).doesNotContain("STATUS:CONFIRMED");
	}

	@Test
	void onlyTheNewestAddressOpensItUntilItIsWithdrawn() {
		String first = address(this.company);
		String second = address(this.company);
		assertThat(first).isNotEqualTo(second).matches("/calendar/[\\w-]{43}\\.ics");
		assertThat(this.pages.get().uri(first)).hasStatus(404);
		assertThat(this.pages.get().uri(second)).hasStatusOk();
		assertThat(this.pages.get().uri("/account/calendar").with(as(this.company))).bodyText()
			.contains("订阅地址生成于")
			.doesNotContain(second);
		assertThat(this.pages.post().uri("/account/calendar/withdraw").with(as(this.company)).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(second)).hasStatus(404);
		assertThat(this.pages.get().uri("/calendar/" + "a".repeat(5000) + ".ics")).hasStatus(404);
	}

	@Test
	void theDatabaseDoesNotKnowTheSecret() {
		String token = address(this.company).replaceAll("/calendar/|\\.ics", "");
		assertThat(this.database.sql("select hash from calendar_feed where account_id = ?")
			.param(this.company.accountId().value())
			.query(String.class)
			.single()).hasSize(64).doesNotContain(token);
	}

	@Test
	void calendarsGetItAgainOnlyWhereSomethingIsNew() {
		publish(this.scene.meeting(0, 0, 0));
		String address = address(this.company);
		MvcTestResult first = this.pages.get().uri(address).exchange();
		String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(first.getResponse().getHeaders(HttpHeaders.CACHE_CONTROL)).containsExactly("max-age=900, private");
		assertThat(this.pages.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
		publish(this.scene.meeting(0, 0, 1));
		assertThat(this.pages.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatusOk();
	}

	@Test
	void itIsClosedAndForgottenWithItsAccount(@Autowired ApplicationEventPublisher publisher,
			@Autowired TransactionTemplate transactions, @Autowired AgendaData data) {
		String address = address(this.company);
		assertThat(data.of(this.company.accountId())).containsOnlyKeys("addressSince");
		this.database.sql("update account set status = 'SUSPENDED' where id = ?")
			.param(this.company.accountId().value())
			.update();
		assertThat(this.pages.get().uri(address)).hasStatus(404);
		transactions
			.executeWithoutResult(status -> publisher.publishEvent(new AccountErased(this.company.accountId())));
		await().atMost(ofSeconds(20)).until(() -> data.of(this.company.accountId()).isEmpty());
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheMeetings(@Autowired Statements statements) {
		String address = address(this.scene.experts().get(0));
		publish(this.scene.meeting(0, 0, 0));
		calendar(address);
		long few = statements.of(() -> this.pages.get().uri(address).exchange());
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 1), this.scene.meeting(0, 2, 2));
		assertThat(Set.of(few)).containsExactly(statements.of(() -> this.pages.get().uri(address).exchange()));
		assertThat(few).isLessThanOrEqualTo(13);
	}

	private String address(SignedIn who) {
		var made = this.pages.post().uri("/account/calendar/renew").with(as(who)).with(csrf()).exchange();
		assertThat(made).hasStatus3xxRedirection();
		String address = String.valueOf(made.getMvcResult().getFlashMap().get("address"));
		return address.substring(address.indexOf("/calendar/"));
	}

	private String calendar(String address) {
		MvcTestResult answer = this.pages.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", "");
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private void publish(AgreedMeeting... agreed) {
		this.meetings.publish(this.scene.id(), List.of(agreed));
	}

}
