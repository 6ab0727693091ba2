package org.caiqiao.club;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorManagement;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who acts for members, and who of them can be written to. */
@Component
@Transactional(readOnly = true)
public class ActingAccounts {

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InvestorManagement investors;

	private final InstitutionManagement institutions;

	private final AccountManagement accounts;

	ActingAccounts(CompanyManagement companies, ExpertManagement experts, InvestorManagement investors,
			InstitutionManagement institutions, AccountManagement accounts) {
		this.companies = companies;
		this.experts = experts;
		this.investors = investors;
		this.institutions = institutions;
		this.accounts = accounts;
	}

	/** Whom to write to about this member; null where nobody of it has an account. */
	@Nullable AccountId firstOf(Participant member) {
		return of(member).stream().findFirst().orElse(null);
	}

	/** All who act for this member. */
	public List<AccountId> of(Participant member) {
		return of(Set.of(member)).getOrDefault(member, List.of());
	}

	/**
	 * All who act for these members, with as few queries as there are kinds; members for
	 * whom nobody acts have an empty list.
	 */
	public Map<Participant, List<AccountId>> of(Collection<Participant> members) {
		var all = new HashMap<Participant, List<AccountId>>();
		members.stream().collect(Collectors.groupingBy(Participant::kind)).forEach((kind, some) -> {
			Set<Long> ids = some.stream().map(Participant::id).collect(Collectors.toSet());
			Map<Long, List<AccountId>> found = switch (kind) {
				case COMPANY -> this.companies.representatives(ids);
				case EXPERT -> this.experts.actors(ids);
				case INVESTOR -> this.investors.representatives(ids);
				case INSTITUTION -> this.institutions.representatives(ids);
			};
			some.forEach(member -> all.put(member, found.getOrDefault(member.id(), List.of())));
		});
		return all;
	}

	/**
	 * Those of these members for whom this account acts. An institution's office acts for
	 * its experts, but not for those with an account of their own.
	 */
	public Set<Participant> actedFor(AccountId account, Collection<Participant> members) {
		return of(members).entrySet()
			.stream()
			.filter(acting -> acting.getValue().contains(account))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * Those of them whose account is open and has an address; members of whom nobody can
	 * be written to have an empty list.
	 */
	public Map<Participant, List<AccountSummary>> reachable(Collection<Participant> members) {
		Map<Participant, List<AccountId>> acting = of(members);
		Map<AccountId, AccountSummary> known = this.accounts
			.findAll(acting.values().stream().flatMap(List::stream).toList());
		var reachable = new HashMap<Participant, List<AccountSummary>>();
		acting.forEach((member, some) -> reachable.put(member,
				some.stream()
					.map(known::get)
					.filter(Objects::nonNull)
					.map(Objects::requireNonNull)
					.filter(AccountSummary::reachable)
					.toList()));
		return reachable;
	}

}
