package org.caiqiao.club.agenda;

import java.util.List;
import java.util.Locale;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.MeetingLetter;
import org.caiqiao.club.MeetingNews;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorBuilder;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;

/** Meetings of those who speak for several members, and of investors. */
@IntegrationTest
@Import({ Club.class, Halls.class })
class AgendasOfManyIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final Halls halls;

	private final MeetingManagement meetings;

	private final MeetingNews news;

	private final RegistrationManagement registrations;

	private SignedIn company;

	private Participant guest;

	AgendasOfManyIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired MeetingManagement meetings, @Autowired MeetingNews news,
			@Autowired RegistrationManagement registrations) {
		this.pages = pages;
		this.club = club;
		this.halls = halls;
		this.meetings = meetings;
		this.news = news;
		this.registrations = registrations;
	}

	@BeforeEach
	void setUp() {
		this.company = this.club.company("要见几位的企业");
		this.guest = new Participant(MemberKind.COMPANY, this.club.companyOf(this.company).value(), "要见几位的企业");
	}

	@Test
	void anInstitutionsOfficeSeesAllOfItsExpertsAndIsWrittenToForThoseWithoutAnAccount(
			@Autowired InstitutionManagement institutions, @Autowired ExpertManagement experts) {
		SignedIn office = this.club.somebody(Role.INSTITUTION);
		InstitutionId unit = institutions
			.importAll(List.of(InstitutionBuilder.institution().name("有三位专家的单位").draft()), 4711)
			.getFirst();
		institutions.addRepresentative(unit, office.accountId());
		List<ExpertId> own = experts.importAll(List.of("本单位甲", "本单位乙", "本单位丙")
			.stream()
			.map(name -> ExpertBuilder.expert().name(name).institution(unit).draft())
			.toList(), 4711);
		SignedIn himself = this.club.somebody(Role.EXPERT);
		experts.give(own.get(2), himself.accountId());
		ClubEventId event = event(own.toArray(ExpertId[]::new));
		var slots = this.halls.slots(event, 3);
		var tables = this.halls.tables(event, 1);
		List<Participant> hosts = own.stream()
			.map(id -> new Participant(MemberKind.EXPERT, id.value(), "本单位" + "甲乙丙".charAt(own.indexOf(id))))
			.toList();
		this.meetings.publish(event, List.of(0, 1, 2)
			.stream()
			.map(n -> new AgreedMeeting(hosts.get(n), this.guest, null, slots.get(n).id(), tables.getFirst().id()))
			.toList());
		String page = "/events/" + event.value() + "/agenda";
		assertThat(this.pages.get().uri(page).with(as(office))).bodyText().contains("本单位甲", "本单位乙", "本单位丙");
		assertThat(this.pages.get().uri(page + "/experts/" + own.get(1).value()).with(as(office))).bodyText()
			.contains("本单位乙")
			.doesNotContain("本单位甲");
		assertThat(this.pages.get().uri(page).with(as(himself))).bodyText().contains("本单位丙").doesNotContain("本单位甲");
		assertThat(this.pages.get().uri("/agenda").with(as(office))).bodyText().contains("本单位甲", "受邀");
		assertThat(this.pages.get().uri("/").with(as(office))).bodyText().contains("本单位甲 的洽谈");
		assertThat(told(event, office)).extracting(line -> line.own().name()).containsExactly("本单位甲", "本单位乙");
		assertThat(told(event, himself)).extracting(line -> line.own().name()).containsExactly("本单位丙");
		assertThat(told(event, this.company)).hasSize(3);
	}

	@Test
	void anInvestorSeesItsMeetings(@Autowired InvestorManagement investors) {
		SignedIn who = this.club.somebody(Role.INVESTOR);
		InvestorId investor = investors.importAll(List.of(InvestorBuilder.investor().name("长期资本").draft()), 4711)
			.getFirst();
		investors.addRepresentative(investor, who.accountId());
		ClubEventId event = event(this.club.expert("特邀专家"));
		this.registrations.register(who, event, List.of("投资经理"));
		this.meetings.publish(event,
				List.of(new AgreedMeeting(new Participant(MemberKind.INVESTOR, investor.value(), "长期资本"), this.guest,
						null, this.halls.slots(event, 1).getFirst().id(),
						this.halls.tables(event, 1).getFirst().id())));
		String page = "/events/" + event.value() + "/agenda";
		assertThat(this.pages.get().uri(page).with(as(who))).bodyText().contains("要见几位的企业", "长期资本");
		assertThat(this.pages.get().uri(page + "/investors/" + investor.value()).with(as(who))).hasStatusOk();
		assertThat(this.pages.get().uri(page).with(as(this.company))).bodyText()
			.contains("/investors/" + investor.value());
		this.registrations.cancel(who, event);
		assertThat(this.meetings.of(event)).singleElement()
			.extracting(MeetingProfile::cause)
			.isEqualTo(CallOffCause.LEFT);
	}

	private ClubEventId event(ExpertId... guests) {
		ClubEventId event = this.club.opened(this.club.draft(EventBuilder.event().start(this.club.day()), guests));
		this.registrations.register(this.company, event, List.of("来宾"));
		return event;
	}

	private List<MeetingLetter.Line> told(ClubEventId event, SignedIn who) {
		return this.news.agenda(event, who.accountId(), Locale.SIMPLIFIED_CHINESE).orElseThrow().lines();
	}

}
