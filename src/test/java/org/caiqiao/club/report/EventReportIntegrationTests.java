package org.caiqiao.club.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.day.Side;
import org.caiqiao.club.followup.LaterOn;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.club.meetings.WishStrength;
import org.caiqiao.club.minutes.LongAgo;
import org.caiqiao.expert.ExpertId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.caiqiao.club.EventBuilder.event;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What an event came to, and what was left over from it. */
@IntegrationTest
@Import({ Club.class, Halls.class, LaterOn.class, LongAgo.class })
class EventReportIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final MeetingManagement meetings;

	private final EventReports reports;

	private final JdbcClient database;

	private final Statements statements;

	private ToldEvent scene;

	private SignedIn officer;

	EventReportIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired EventReports reports, @Autowired JdbcClient database, @Autowired Statements statements) {
		this.pages = pages;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.meetings = meetings;
		this.reports = reports;
		this.database = database;
		this.statements = statements;
	}

	/**
	 * The first meets the first expert; the second found no place, the third was refused.
	 */
	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.officer = this.club.officer();
		wish(0, 0, WishStrength.MUST);
		wish(1, 0, WishStrength.MEET);
		wish(2, 1, WishStrength.MEET);
		this.halls.wishes(this.scene.experts().get(1), this.scene.id(), this.scene.hosts().get(1),
				Map.of(this.scene.guests().get(2), WishStrength.NO), false);
		this.meetings.publish(this.scene.id(), List.of(this.scene.meeting(0, 0, 0)));
	}

	@Test
	void countsMinutesRequestsAndPlacesAndNamesWhoMetNobody() {
		EventReport report = this.reports.of(this.scene.id());
		assertThat(report.figures()).filteredOn(figure -> figure.name().equals("minutes"))
			.extracting(Figure::share)
			.containsExactly(new Share(15, 2 * 4 * 15));
		assertThat(report.figures()).filteredOn(figure -> figure.name().equals("accepted"))
			.extracting(Figure::share)
			.containsExactly(new Share(2, 3));
		assertThat(report.figures()).filteredOn(figure -> figure.name().equals("placed"))
			.extracting(Figure::share)
			.containsExactly(new Share(1, 2));
		assertThat(report.unmet()).containsExactly(this.scene.guests().get(1));
		assertThat(page("report"))
			.contains("专家时间用足", "15 / 120", "13 %", "≥ 95 %", this.scene.guests().get(1).name(), "有洽谈的分钟数")
			.doesNotContain(this.scene.guests().get(2).name());
	}

	@Test
	void whatNobodyToldIsNoFailure() {
		EventReport report = this.reports.of(this.scene.id());
		assertThat(report.figures()).filteredOn(figure -> figure.name().equals("kept"))
			.allSatisfy(figure -> assertThat(figure.share().percent()).isNull())
			.allSatisfy(figure -> assertThat(figure.good()).isTrue());
		assertThat(page("report")).contains("另有 1 场洽谈双方都没有填报");
	}

	@Test
	void whoCameIsCountedAmongThoseExpectedWhateverItsKind(@Autowired LongAgo past) {
		long there = this.scene.guests().get(0).id();
		past.arrived(this.scene.id(), there);
		past.arrived(this.scene.id(), this.scene.guests().get(1).id());
		this.registrations.cancel(this.scene.companies().get(1), this.scene.id());
		SignedIn listener = this.club.somebody(Role.EXPERT);
		this.club.expert(listener, "旁听专家");
		this.registrations.register(listener, this.scene.id(), List.of("旁听"));
		assertThat(share("arrived")).as("two hosts, two companies and one who listens").isEqualTo(new Share(1, 5));
	}

	@Test
	void whatWasToldOnlyLaterIsAShareOfAllMeetings(@Autowired LaterOn later) {
		ended();
		MeetingProfile meeting = this.meetings.of(this.scene.id()).getFirst();
		later.enterContract(meeting, Side.COMPANY, this.officer.accountId());
		assertThat(share("contracts")).isEqualTo(new Share(1, 1));
		assertThat(share("wentOn")).isEqualTo(new Share(1, 1));
		assertThat(share("wantAgain")).isEqualTo(new Share(0, 0));
		later.enterMissed(meeting, Side.HOST, this.officer.accountId());
		later.enterMissed(meeting, Side.COMPANY, this.officer.accountId());
		assertThat(share("wantAgain")).as("who did not meet can't meet again").isEqualTo(new Share(0, 0));
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheMeetings() {
		long few = this.statements.of(() -> page("report"));
		this.meetings.publish(this.scene.id(), List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 1),
				this.scene.meeting(0, 1, 2), this.scene.meeting(1, 0, 3)));
		assertThat(this.statements.of(() -> page("report"))).isEqualTo(few).isLessThanOrEqualTo(25);
	}

	@Test
	void nothingIsLeftOverBeforeTheEventHasEnded() {
		ClubEventId next = next();
		assertThat(page("leftovers")).contains("本场活动结束后才能转").doesNotContain("name=\"target\"");
		assertThat(offer(pair(), String.valueOf(next.value()))).flash().containsEntry("warning", "leftovers.early");
	}

	@Test
	void aWishWithoutAPlaceIsOfferedForAnotherEventOnceAndCountsMoreThere() {
		ended();
		assertThat(page("leftovers")).contains(this.scene.guests().get(1).name(), "还没有邀请了这些专家的后续活动")
			.doesNotContain(this.scene.guests().get(0).name())
			.doesNotContain(this.scene.guests().get(2).name());
		ClubEventId next = next();
		assertThat(page("leftovers")).contains("value=\"" + next.value() + "\"");
		assertThat(offer(pair(), String.valueOf(next.value()))).hasStatus3xxRedirection()
			.flash()
			.containsEntry("notice", "leftovers.offered");
		assertThat(offer(pair(), String.valueOf(next.value()))).flash().containsEntry("notice", "leftovers.offered");
		assertThat(this.database.sql("select words from club_notice where event_id = ? and purpose = 'OFFER_LEFT_OVER'")
			.param(next.value())
			.query(String.class)
			.list()).singleElement().asString().contains(this.scene.hosts().get(0).name(), "当时没有排上");

		SignedIn company = this.scene.companies().get(1);
		this.registrations.register(company, next, List.of("再来"));
		assertThat(this.pages.get()
			.uri("/events/" + next.value() + "/wishes/companies/" + this.club.companyOf(company).value())
			.with(as(company))).hasStatusOk()
			.bodyText()
			.contains("上次没有排上")
			.containsPattern("value=\"MEET\"[^>]*checked");
	}

	@Test
	void anExpertWhoDidNotComeLeavesTheWishOver() {
		long meeting = this.meetings.of(this.scene.id()).getFirst().id().value();
		assertThat(page("leftovers")).doesNotContain(this.scene.guests().get(0).name());
		assertThat(this.pages.post()
			.uri("/office/events/" + this.scene.id().value() + "/day/absent")
			.with(as(this.officer))
			.with(csrf())
			.param("meeting", String.valueOf(meeting))
			.param("side", "HOST")
			.param("absent", "true")).hasStatus3xxRedirection();
		assertThat(page("leftovers")).contains(this.scene.guests().get(0).name());

		// Somebody else gets its place, so the meeting itself is called off.
		this.meetings.publish(this.scene.id(), List.of(this.scene.meeting(1, 1, 0)));
		assertThat(this.reports.of(this.scene.id()).figures()).filteredOn(figure -> figure.name().equals("hostNoShow"))
			.extracting(Figure::share)
			.containsExactly(new Share(1, 1));
	}

	@Test
	void saysWhatIsMissingAndKeepsTheChoice() {
		ended();
		ClubEventId next = next();
		ClubEventId elsewhere = this.club
			.opened(this.club.draft(event().start(this.club.day()), this.club.expert("别处专家")));
		assertThat(offer("", String.valueOf(next.value()))).flash().containsEntry("warning", "leftovers.choose");
		for (String odd : List.of("", "x", "999999999", String.valueOf(this.scene.id().value()),
				"99999999999999999999")) {
			assertThat(offer(pair(), odd)).flash()
				.containsEntry("warning", "leftovers.chooseEvent")
				.containsEntry("chosen", List.of(pair()));
		}
		assertThat(offer(pair(), String.valueOf(elsewhere.value()))).flash()
			.containsEntry("warning", "leftovers.notThere");
	}

	@Test
	void onlyTheOfficeReadsThem() {
		for (String page : List.of("report", "leftovers")) {
			String uri = "/office/events/" + this.scene.id().value() + "/" + page;
			assertThat(this.pages.get().uri(uri)).hasStatus3xxRedirection();
			assertThat(this.pages.get().uri(uri).with(as(this.scene.companies().getFirst())))
				.hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.get().uri("/office/events/999999999/" + page).with(as(this.officer)))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	private void wish(int company, int expert, WishStrength strength) {
		this.halls.wishes(this.scene.companies().get(company), this.scene.id(), this.scene.guests().get(company),
				Map.of(this.scene.hosts().get(expert), strength), false);
	}

	/** Lets the event be over for three weeks. */
	private void ended() {
		this.database
			.sql("""
					update club_event set starts_at = now() - interval '21 days 3 hours', ends_at = now() - interval '21 days',
					  closes_at = now() - interval '22 days' where id = ?
					""")
			.param(this.scene.id().value())
			.update();
	}

	private Share share(String figure) {
		return this.reports.of(this.scene.id())
			.figures()
			.stream()
			.filter(one -> one.name().equals(figure))
			.findFirst()
			.orElseThrow()
			.share();
	}

	private ClubEventId next() {
		return this.club
			.opened(this.club.draft(event().start(this.club.day()), new ExpertId(this.scene.hosts().getFirst().id())));
	}

	private String pair() {
		return this.scene.hosts().get(0).id() + "-" + this.scene.guests().get(1).id();
	}

	private MvcTestResult offer(String wish, String target) {
		return this.pages.post()
			.uri("/office/events/" + this.scene.id().value() + "/leftovers")
			.with(as(this.officer))
			.with(csrf())
			.param("wish", wish)
			.param("target", target)
			.exchange();
	}

	private String page(String name) {
		MvcTestResult result = this.pages.get()
			.uri("/office/events/" + this.scene.id().value() + "/" + name)
			.with(as(this.officer))
			.exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
