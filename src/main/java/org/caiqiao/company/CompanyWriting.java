package org.caiqiao.company;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to companies. */
@Service
@Transactional
class CompanyWriting {

	private final Companies companies;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CompanyWriting(Companies companies, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.companies = companies;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A company registers itself through its first representative.
	 * @throws Rejected of the field {@code creditCode} if it has none, a wrong one or
	 * that of another company
	 */
	CompanyId register(CompanyDetails details, AccountId representative) {
		requireFree(details.creditCode());
		var now = this.clock.instant();
		var company = new Company(required(details.withOverride("")), Membership.applied(now), Origin.PORTAL, now);
		company.addRepresentative(representative);
		CompanyId id = save(company);
		this.events.publishEvent(new CompanyRegistered(id));
		return id;
	}

	/** The office enters a company, which is let in at once. */
	CompanyId enter(SignedIn officer, CompanyDetails details) {
		requireFree(details.creditCode());
		var now = this.clock.instant();
		var membership = Membership.entered(officer.accountId().value(), now);
		var company = new Company(details, membership, Origin.PORTAL, now);
		CompanyId id = save(company);
		this.audit.record("member.entered", "company", id.value());
		noteOverride(company);
		this.events.publishEvent(new CompanyApproved(id));
		return id;
	}

	/**
	 * Takes what the company says about itself anew; the caller knows that the author
	 * may.
	 * @param version the version the author read, so that nobody's change is lost
	 */
	void rewrite(SignedIn author, CompanyId id, int version, CompanyDetails details) {
		Company company = get(id);
		if (company.version() != version) {
			throw Rejected.because("member.changedMeanwhile");
		}
		CompanyDetails before = company.details();
		boolean sameCode = Objects.equals(before.creditCode(), details.creditCode());
		if (!sameCode) {
			requireFree(details.creditCode());
		}
		// Only the office lets a failing code pass, and until the code changes.
		var allowed = details.withOverride(sameCode ? before.codeOverride() : "");
		company.rewrite(author.office() ? details : required(allowed), this.clock.instant());
		save(company);
		if (!before.codeOverride().equals(company.details().codeOverride()) || !sameCode) {
			noteOverride(company);
		}
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the company to read; needed for those that are reasoned
	 */
	void decide(CompanyId id, MemberDecision decision, AccountId by, String reason) {
		Company company = get(id);
		company.decide(decision, by, this.clock.instant(), reason);
		this.companies.save(company);
		this.audit.record("member." + decision, "company", id.value(), decision.details(reason));
	}

	private Company get(CompanyId id) {
		return this.companies.findById(id.value()).orElseThrow(() -> NotFound.of("company", id.value()));
	}

	private CompanyId save(Company company) {
		try {
			return this.companies.saveAndFlush(company).id();
		}
		catch (DataIntegrityViolationException ex) {
			// Another company registered with this code between the look and the write.
			throw String.valueOf(ex.getMessage()).contains("company_by_credit_code") ? known() : ex;
		}
	}

	private void requireFree(@Nullable CreditCode code) {
		if (code != null && this.companies.existsByDetailsCreditCode(code)) {
			throw known();
		}
	}

	private static Rejected known() {
		return Rejected.field("creditCode", "company.creditCode.known");
	}

	private static CompanyDetails required(CompanyDetails details) {
		if (details.creditCode() == null) {
			throw Rejected.field("creditCode", "company.creditCode.needed");
		}
		return details;
	}

	private void noteOverride(Company company) {
		CompanyDetails details = company.details();
		if (details.overridden()) {
			this.audit.record("member.creditCodeOverridden", "company", company.id().value(),
					Map.of("creditCode", String.valueOf(details.creditCode()), "reason", details.codeOverride()));
		}
	}

}
