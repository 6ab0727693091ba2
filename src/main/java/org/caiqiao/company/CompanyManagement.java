package org.caiqiao.company;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Named;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Origin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes companies. */
@Service
@Transactional(readOnly = true)
public class CompanyManagement {

	private final Companies companies;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CompanyManagement(Companies companies, ApplicationEventPublisher events, Clock clock) {
		this.companies = companies;
		this.events = events;
		this.clock = clock;
	}

	/** The company that this account speaks for. */
	public Optional<CompanyId> representedBy(AccountId account) {
		return this.companies.idRepresentedBy(account.value()).map(CompanyId::new);
	}

	/** The company in whatever state; whether it may be shown is told by its profile. */
	public Optional<CompanyProfile> find(CompanyId id) {
		return this.companies.findById(id.value()).map(Company::profile);
	}

	/** Whom to talk to: only for whom it is open to. */
	public Optional<Contact> contact(CompanyId id) {
		return this.companies.findById(id.value()).map(company -> company.details().contact());
	}

	/** The accounts that speak for the company. */
	public List<AccountId> representatives(CompanyId id) {
		return this.companies.findById(id.value()).map(Company::representatives).orElse(List.of());
	}

	/** The names behind ids; unknown ids are left out. */
	public Map<Long, String> names(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.companies.named(ids).stream().collect(Collectors.toMap(Named::id, Named::name));
	}

	/** All companies that everybody may see, as choices, by name. */
	public List<Option> options() {
		return this.companies.named(MemberStatus.APPROVED).stream().map(Named::option).toList();
	}

	/** Which companies have these credit codes. */
	public Map<CreditCode, CompanyId> withCreditCodes(Collection<CreditCode> codes) {
		var found = new HashMap<CreditCode, CompanyId>();
		this.companies.findByDetailsCreditCodeIn(codes).forEach(company -> {
			CreditCode code = company.details().creditCode();
			if (code != null) {
				found.put(code, company.id());
			}
		});
		return found;
	}

	/** A company registers itself through its first representative. */
	@Transactional
	public CompanyId register(CompanyDetails details, AccountId representative) {
		var now = this.clock.instant();
		var company = new Company(details, Membership.applied(now), Origin.PORTAL, now);
		company.addRepresentative(representative);
		CompanyId id = this.companies.save(company).id();
		this.events.publishEvent(new CompanyRegistered(id));
		return id;
	}

	/** Writes what the company says about itself now. */
	@Transactional
	public void change(CompanyId id, CompanyDetails details) {
		Company company = get(id);
		company.change(details, this.clock.instant());
		this.companies.save(company);
	}

	/**
	 * Takes a decision on its membership.
	 * @param reason for the company to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(CompanyId id, MemberDecision decision, AccountId by, String reason) {
		Company company = get(id);
		company.decide(decision, by, this.clock.instant(), reason);
		this.companies.save(company);
	}

	/** Lets one more account speak for the company. */
	@Transactional
	public void addRepresentative(CompanyId id, AccountId account) {
		get(id).addRepresentative(account);
	}

	/** Lets a representative go; the last one can't. */
	@Transactional
	public void removeRepresentative(CompanyId id, AccountId account) {
		get(id).removeRepresentative(account);
	}

	/**
	 * Enters many at once.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<CompanyId> importAll(List<CompanyDraft> drafts, long importId) {
		var now = this.clock.instant();
		return this.companies
			.saveAll(drafts.stream()
				.map(draft -> new Company(draft.details(), Membership.entered(null, now),
						Origin.of(draft.demo(), draft.sourceRef(), importId), now))
				.toList())
			.stream()
			.map(Company::id)
			.toList();
	}

	/** Takes a whole import back; returns how many companies that removed. */
	@Transactional
	public int removeImported(long importId) {
		return remove(this.companies.findByOriginImportId(importId));
	}

	/** Removes the companies of the demo district; returns how many. */
	@Transactional
	public int removeDemo() {
		return remove(this.companies.findByOriginDemoTrue());
	}

	// One by one, so that the index forgets them too.
	private int remove(List<Company> some) {
		this.companies.deleteAll(some);
		return some.size();
	}

	private Company get(CompanyId id) {
		return this.companies.findById(id.value()).orElseThrow(() -> NotFound.of("company", id.value()));
	}

}
