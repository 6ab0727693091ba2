package org.caiqiao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventImport;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.EventContent;
import org.caiqiao.club.EventSeries;
import org.caiqiao.club.EventStatus;
import org.caiqiao.club.Guest;
import org.caiqiao.club.LineUp;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.RegistrationStatus;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class DemoIntegrationTests {

	private static final List<String> TABLES = List.of("institution", "expert", "company", "investor", "achievement",
			"need", "club_event", "event_registration");

	@Autowired
	private Demo demo;

	@Autowired
	private AccountManagement accounts;

	@Autowired
	private SignedInAccounts signedIn;

	@Autowired
	private People people;

	@Autowired
	private CompanyManagement companies;

	@Autowired
	private ExpertManagement experts;

	@Autowired
	private NeedImport needs;

	@Autowired
	private AchievementImport achievements;

	@Autowired
	private ClubEventImport history;

	@Autowired
	private ClubEventManagement events;

	@Autowired
	private RegistrationManagement registrations;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@Value("${caiqiao.data}")
	private Path data;

	@AfterEach
	void leaveNothingToOtherTests() {
		this.demo.remove();
	}

	@Test
	void isFilledOnceAndRemovedAsAWhole() {
		assertThat(this.demo.fill()).isTrue();
		assertThat(this.demo.fill()).as("it is there already").isFalse();
		assertThat(TABLES).allSatisfy(table -> assertThat(demoRows(table)).as(table).isPositive());
		assertThat(this.data.resolve("demo-password.txt")).exists();
		assertThat(this.pages.get().uri("/about")).hasStatusOk();
		assertThat(signInWithTheDemoPassword()).isEqualTo("/");

		assertThat(this.demo.remove()).isTrue();
		assertThat(this.demo.remove()).as("it is gone already").isFalse();
		assertThat(TABLES).allSatisfy(table -> assertThat(demoRows(table)).as(table).isZero());
		assertThat(this.data.resolve("demo-password.txt")).doesNotExist();
		assertThat(this.accounts.findByEmail("company@demo.example.org")).isEmpty();
		assertThat(this.pages.get().uri("/about")).hasStatusOk();
		assertThat(this.pages.get().uri("/")).hasStatusOk().bodyText().doesNotContain("演示");
	}

	@Test
	void whatRealMembersHadWithItDoesNotStandInItsWay() {
		this.demo.fill();
		SignedIn officer = this.people.with(Role.OFFICER);
		SignedIn demoCompany = demoAccount("company");
		SignedIn company = company();
		SignedIn expert = this.people.with(Role.EXPERT);
		ExpertId expertId = this.experts.importAll(List.of(ExpertBuilder.expert()
			.name("真专家" + UUID.randomUUID())
			.institution(new InstitutionId(anyDemo("institution")))
			.draft()), 8).getFirst();
		this.experts.give(expertId, expert.accountId());
		ExpertId demoExpert = new ExpertId(anyDemo("expert"));
		long need = this.needs
			.publish(List.of(new NeedImport.Row(this.companies.representedBy(demoCompany.accountId()).orElseThrow(),
					NeedContent.of("真需求", "由人才办登记"), Origin.PORTAL)))
			.getFirst()
			.value();
		long achievement = this.achievements
			.publish(List.of(new AchievementImport.Row(new AchievementOwners(Set.of(expertId, demoExpert), null),
					AchievementContent.of("真成果", "两人共有"), Origin.PORTAL)))
			.getFirst()
			.value();
		String askedOfDemo = ask(company, "EXPERT", demoExpert.value());
		String askedByDemo = ask(demoCompany, "EXPERT", expertId.value());
		String between = ask(company, "EXPERT", expertId.value());
		ClubEventId event = event(demoExpert);
		assertThat(this.registrations.register(demoCompany, event, List.of("演示来人")))
			.isEqualTo(RegistrationStatus.REGISTERED);
		assertThat(this.registrations.register(company, event, List.of("真来人"))).isEqualTo(RegistrationStatus.WAITING);
		long demoEvent = this.database
			.sql("select id from club_event where demo and status = 'REGISTRATION_OPEN' and closes_at > now() limit 1")
			.query(Long.class)
			.single();
		this.registrations.register(company, new ClubEventId(demoEvent), List.of("真来人"));

		assertThat(this.demo.remove()).isTrue();

		assertThat(TABLES).allSatisfy(table -> assertThat(demoRows(table)).as(table).isZero());
		for (String page : List.of("/needs/" + need, "/achievements/" + achievement, "/experts/" + expertId.value(),
				"/events/" + event.value(), "/office/events/" + event.value() + "/attendees",
				"/office/events/" + event.value() + "/line-up", "/office/introductions", "/office", between)) {
			assertThat(this.pages.get().uri(page).with(as(officer))).as(page).hasStatusOk();
		}
		for (String page : List.of("/introductions", "/my/events", "/companies/mine", "/events")) {
			assertThat(this.pages.get().uri(page).with(as(company)).exchange().getResponse().getStatus()).as(page)
				.isLessThan(400);
		}
		assertThat(this.pages.get().uri("/introductions").with(as(company))).hasStatusOk()
			.bodyText()
			.contains(between)
			.doesNotContain(askedOfDemo + "\"");
		assertThat(this.pages.get().uri("/introductions").with(as(expert))).bodyText()
			.contains(between)
			.doesNotContain(askedByDemo + "\"");
		assertThat(this.database.sql("select status from event_registration where event_id = ? order by line_number")
			.param(event.value())
			.query(String.class)
			.list()).as("whoever waited has the place").containsExactly("CANCELLED", "REGISTERED");
		theEventCanStillBeChanged(event);
	}

	private void theEventCanStillBeChanged(ClubEventId id) {
		ClubEventProfile event = this.events.find(id).orElseThrow();
		EventContent old = event.content();
		this.events.rewrite(id, event.version(), event.number(),
				new EventContent(old.series(), old.title(), old.field(), "第二会议室", old.startsAt(), old.endsAt(),
						old.closesAt(), old.capacity(), old.intro(), old.agenda()));
		assertThat(this.events.find(id).orElseThrow().content().place()).isEqualTo("第二会议室");
	}

	private ClubEventId event(ExpertId guest) {
		var start = this.clock.instant().plus(Duration.ofDays(2000));
		var content = new EventContent(EventSeries.ACHIEVEMENTS_SEEK_COMPANIES, "真活动", "ai", "第一会议室", start,
				start.plus(Duration.ofHours(3)), start, 1, "介绍", List.of());
		return this.history.publish(List
			.of(new ClubEventImport.Row(80_001, content, new LineUp(List.of(new Guest(guest, List.of())), List.of()),
					EventStatus.REGISTRATION_OPEN, Origin.PORTAL, List.of())))
			.getFirst();
	}

	private SignedIn company() {
		SignedIn who = this.people.with(Role.COMPANY);
		CompanyId id = this.companies
			.importAll(List.of(CompanyBuilder.company().name("真企业" + UUID.randomUUID()).draft()), 8)
			.getFirst();
		this.companies.addRepresentative(id, who.accountId());
		return who;
	}

	private String ask(SignedIn who, String kind, long id) {
		var result = this.pages.post()
			.uri("/introductions/new")
			.with(as(who))
			.with(csrf())
			.param("asker", "COMPANY-" + this.companies.representedBy(who.accountId()).orElseThrow().value())
			.param("kind", kind)
			.param("id", Long.toString(id))
			.param("message", "想谈一谈")
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		return result.getResponse().getRedirectedUrl();
	}

	private String signInWithTheDemoPassword() {
		try {
			return this.pages.post()
				.uri("/sign-in")
				.with(csrf())
				.param("email", "company@demo.example.org")
				.param("currentPassword", Files.readString(this.data.resolve("demo-password.txt")).strip())
				.exchange()
				.getResponse()
				.getRedirectedUrl();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private SignedIn demoAccount(String name) {
		return this.signedIn.of(this.accounts.findByEmail(name + "@demo.example.org").orElseThrow().id());
	}

	private long anyDemo(String table) {
		return this.database.sql("select max(id) from " + table + " where demo").query(Long.class).single();
	}

	private long demoRows(String table) {
		return this.database.sql("select count(*) from " + table + " where demo").query(Long.class).single();
	}

}
