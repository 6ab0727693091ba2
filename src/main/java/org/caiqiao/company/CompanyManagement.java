package org.caiqiao.company;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Named;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about companies, and who speaks for them. */
@Service
@Transactional(readOnly = true)
public class CompanyManagement {

	private final Companies companies;

	private final CompanyWriting writing;

	private final CompanyBulk bulk;

	CompanyManagement(Companies companies, CompanyWriting writing, CompanyBulk bulk) {
		this.companies = companies;
		this.writing = writing;
		this.bulk = bulk;
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

	/** Where the company stands with the office. */
	public Optional<Membership> membership(CompanyId id) {
		return this.companies.findById(id.value()).map(Company::membership);
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

	/**
	 * Whether this person may write the company: the office, and whoever speaks for it.
	 */
	public boolean mayWrite(@Nullable SignedIn who, CompanyId id) {
		return who != null && (who.office() || representedBy(who.accountId()).filter(id::equals).isPresent());
	}

	/** Lets one more account speak for the company. */
	@Transactional
	public void addRepresentative(CompanyId id, AccountId account) {
		if (representedBy(account).isPresent()) {
			throw Rejected.field("email", "member.representative.elsewhere");
		}
		get(id).addRepresentative(account);
	}

	/** Lets a representative go; the last one can't. */
	@Transactional
	public void removeRepresentative(CompanyId id, AccountId account) {
		get(id).removeRepresentative(account);
	}

	/**
	 * A company registers itself, through the account that will act for it.
	 * @throws Rejected of a field whose value only one company may have
	 */
	@Transactional
	public CompanyId register(CompanyDetails details, AccountId account) {
		return this.writing.register(details, account);
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the company to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(CompanyId id, MemberDecision decision, AccountId by, String reason) {
		this.writing.decide(id, decision, by, reason);
	}

	/**
	 * Enters many at once; everybody may see them.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<CompanyId> importAll(List<CompanyDraft> drafts, long importId) {
		return this.bulk.importAll(drafts, importId);
	}

	/** Which of these ids of a file are known already. */
	public Set<String> known(Collection<String> sourceRefs) {
		return this.bulk.known(sourceRefs);
	}

	/** Takes a whole import back; returns how many it had brought. */
	@Transactional
	public int removeImported(long importId) {
		return this.bulk.removeImported(importId);
	}

	/** Removes those of the demo district; returns how many. */
	@Transactional
	public int removeDemo() {
		return this.bulk.removeDemo();
	}

	private Company get(CompanyId id) {
		return this.companies.findById(id.value()).orElseThrow(() -> NotFound.of("company", id.value()));
	}

}
