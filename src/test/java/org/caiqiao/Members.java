package org.caiqiao;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorBuilder;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.shared.MemberDecision;

import org.springframework.boot.test.context.TestComponent;

/** Makes members of all kinds, let in or not. */
@TestComponent
public class Members {

	private static final AtomicLong IMPORT = new AtomicLong(1_000_000);

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final InvestorManagement investors;

	private final People people;

	Members(CompanyManagement companies, ExpertManagement experts, InstitutionManagement institutions,
			InvestorManagement investors, People people) {
		this.companies = companies;
		this.experts = experts;
		this.institutions = institutions;
		this.investors = investors;
		this.people = people;
	}

	/** Lets in so many of a kind. */
	public List<Long> approved(Kind kind, String... names) {
		long id = IMPORT.incrementAndGet();
		var all = List.of(names);
		return switch (kind) {
			case COMPANY -> this.companies
				.importAll(all.stream().map(name -> CompanyBuilder.company().name(name).draft()).toList(), id)
				.stream()
				.map(CompanyId::value)
				.toList();
			case EXPERT ->
				this.experts.importAll(all.stream().map(name -> ExpertBuilder.expert().name(name).draft()).toList(), id)
					.stream()
					.map(ExpertId::value)
					.toList();
			case INSTITUTION -> this.institutions
				.importAll(all.stream().map(name -> InstitutionBuilder.institution().name(name).draft()).toList(), id)
				.stream()
				.map(InstitutionId::value)
				.toList();
			case INVESTOR -> this.investors
				.importAll(all.stream().map(name -> InvestorBuilder.investor().name(name).draft()).toList(), id)
				.stream()
				.map(InvestorId::value)
				.toList();
		};
	}

	/** One that registered through this account and waits. */
	public long pending(Kind kind, String name, AccountId account) {
		return switch (kind) {
			case COMPANY -> this.companies.register(CompanyBuilder.company().name(name).details(), account).value();
			case EXPERT -> this.experts.register(ExpertBuilder.expert().name(name).details(), account).value();
			case INSTITUTION ->
				this.institutions.register(InstitutionBuilder.institution().name(name).details(), account).value();
			case INVESTOR -> this.investors.register(InvestorBuilder.investor().name(name).details(), account).value();
		};
	}

	/** Takes a decision as an officer. */
	public void decide(Kind kind, long id, MemberDecision decision, String reason) {
		AccountId officer = this.people.with(Role.OFFICER).accountId();
		switch (kind) {
			case COMPANY -> this.companies.decide(new CompanyId(id), decision, officer, reason);
			case EXPERT -> this.experts.decide(new ExpertId(id), decision, officer, reason);
			case INSTITUTION -> this.institutions.decide(new InstitutionId(id), decision, officer, reason);
			case INVESTOR -> this.investors.decide(new InvestorId(id), decision, officer, reason);
		}
	}

	/** Somebody of the kind, who speaks for nobody yet. */
	public SignedIn somebody(Kind kind) {
		return this.people.with(kind.role());
	}

	/** The kinds of members. */
	public enum Kind {

		COMPANY("/companies"), EXPERT("/experts"), INSTITUTION("/institutions"), INVESTOR("/investors");

		private final String path;

		Kind(String path) {
			this.path = path;
		}

		/** Where they are listed. */
		public String path() {
			return this.path;
		}

		/** What those who speak for one act as. */
		public Role role() {
			return Role.valueOf(name());
		}

		/** The name of the model in its messages. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
