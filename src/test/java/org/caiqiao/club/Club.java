package org.caiqiao.club;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.shared.MemberDecision;

import org.springframework.boot.test.context.TestComponent;

/**
 * Sets up members and events for tests. Each event has a day of its own, so that tests do
 * not meet.
 */
@TestComponent
public class Club {

	private static final AtomicInteger DAYS = new AtomicInteger();

	private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

	private final People people;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final ClubEventManagement events;

	private final LineUpManagement lineUps;

	private final SignedIn officer;

	Club(People people, CompanyManagement companies, ExpertManagement experts, ClubEventManagement events,
			LineUpManagement lineUps) {
		this.people = people;
		this.companies = companies;
		this.experts = experts;
		this.events = events;
		this.lineUps = lineUps;
		this.officer = somebody(Role.OFFICER);
	}

	public SignedIn officer() {
		return this.officer;
	}

	/** Somebody who speaks for a company that was let in. */
	public SignedIn company() {
		return company("试验企业 " + UUID.randomUUID());
	}

	public SignedIn company(String name) {
		SignedIn who = somebody(Role.COMPANY);
		CompanyId id = this.companies.register(CompanyBuilder.company().name(name).details(), who.accountId());
		this.companies.decide(id, MemberDecision.APPROVE, this.officer.accountId(), "");
		return who;
	}

	/** Somebody new. */
	public SignedIn somebody(Role role) {
		return this.people.with(role);
	}

	/** An expert who was let in. */
	public ExpertId expert(String name) {
		return this.experts.importAll(List.of(ExpertBuilder.expert().name(name).draft()), 4711).getFirst();
	}

	/** An expert who acts through an account. */
	public ExpertId expert(SignedIn who, String name) {
		ExpertId id = this.experts.register(ExpertBuilder.expert().name(name).details(), who.accountId());
		this.experts.decide(id, MemberDecision.APPROVE, this.officer.accountId(), "");
		return id;
	}

	/** The company that this person speaks for. */
	public CompanyId companyOf(SignedIn who) {
		return this.companies.representedBy(who.accountId()).orElseThrow();
	}

	/** Lets one more person speak for a company. */
	public SignedIn colleagueOf(SignedIn who) {
		SignedIn colleague = somebody(Role.COMPANY);
		this.companies.addRepresentative(companyOf(who), colleague.accountId());
		return colleague;
	}

	/** Opens the registration for a draft. */
	public ClubEventId opened(ClubEventId id) {
		this.events.take(EventStep.ANNOUNCE, id);
		this.events.take(EventStep.OPEN, id);
		return id;
	}

	/** A day nobody else uses, in some weeks. */
	public Instant day() {
		return Instant.parse("2031-01-01T01:00:00Z").plus(Duration.ofDays(DAYS.incrementAndGet()));
	}

	public int number() {
		return NUMBERS.incrementAndGet();
	}

	public ClubEventId draft(EventBuilder content, ExpertId... guests) {
		ClubEventId id = this.events.draft(this.officer, number(), content.content(), null);
		for (ExpertId guest : guests) {
			this.lineUps.invite(id, guest);
		}
		return id;
	}

	/** An event that members can register for. */
	public ClubEventId open(EventBuilder content) {
		ClubEventId id = draft(content, expert("特邀专家"));
		this.events.take(EventStep.ANNOUNCE, id);
		this.events.take(EventStep.OPEN, id);
		return id;
	}

	public void announce(ClubEventId id) {
		this.events.take(EventStep.ANNOUNCE, id);
	}

	/** An event with so many places that members can register for. */
	public ClubEventId open(int places) {
		return open(EventBuilder.event().start(day()).capacity(places));
	}

}
