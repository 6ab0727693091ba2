package org.caiqiao.club;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.shared.Option;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows as which member somebody comes to an event. Only members that the office let in
 * come.
 */
@Component
@Transactional(readOnly = true)
public class Participants {

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InvestorManagement investors;

	private final InstitutionManagement institutions;

	Participants(CompanyManagement companies, ExpertManagement experts, InvestorManagement investors,
			InstitutionManagement institutions) {
		this.companies = companies;
		this.experts = experts;
		this.investors = investors;
		this.institutions = institutions;
	}

	/**
	 * The member that this person speaks for; empty where there is none that was let in.
	 */
	public Optional<Participant> of(SignedIn who) {
		AccountId account = who.accountId();
		return Stream
			.of(this.companies.representedBy(account).flatMap(id -> find(MemberKind.COMPANY, id.value())),
					this.experts.ofAccount(account).flatMap(id -> find(MemberKind.EXPERT, id.value())),
					this.investors.representedBy(account).flatMap(id -> find(MemberKind.INVESTOR, id.value())),
					this.institutions.representedBy(account).flatMap(id -> find(MemberKind.INSTITUTION, id.value())))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** All members that this account speaks for, let in or not. */
	public SpokenFor spokenForBy(AccountId account) {
		return new SpokenFor(
				this.companies.representedBy(account).stream().map(CompanyId::value).collect(Collectors.toSet()),
				this.experts.actedForBy(account).stream().map(ExpertId::value).collect(Collectors.toSet()),
				this.investors.representedBy(account).stream().map(InvestorId::value).collect(Collectors.toSet()),
				this.institutions.representedBy(account)
					.stream()
					.map(InstitutionId::value)
					.collect(Collectors.toSet()));
	}

	/** This member, if the office let it in. */
	public Optional<Participant> find(MemberKind kind, long id) {
		Optional<String> name = switch (kind) {
			case COMPANY -> this.companies.find(new CompanyId(id)).filter(it -> it.visible()).map(it -> it.name());
			case EXPERT -> this.experts.find(new ExpertId(id)).filter(it -> it.visible()).map(it -> it.name());
			case INVESTOR -> this.investors.find(new InvestorId(id)).filter(it -> it.visible()).map(it -> it.name());
			case INSTITUTION ->
				this.institutions.find(new InstitutionId(id)).filter(it -> it.visible()).map(it -> it.name());
		};
		return name.map(found -> new Participant(kind, id, found));
	}

	/** Those of these members whom the office let in, with their names, in order. */
	public List<Participant> letIn(Collection<Participant> members) {
		Map<MemberKind, Map<Long, String>> names = members.stream()
			.map(Participant::kind)
			.distinct()
			.collect(Collectors.toMap(kind -> kind, kind -> options(kind).stream()
				.collect(Collectors.toMap(option -> Long.valueOf(option.value()), Option::label))));
		return members.stream().distinct().flatMap(member -> {
			String name = names.getOrDefault(member.kind(), Map.of()).get(member.id());
			return (name != null) ? Stream.of(new Participant(member.kind(), member.id(), name)) : Stream.empty();
		}).toList();
	}

	/** Whether this member is still there, let in or not. */
	public boolean exists(Participant member) {
		var id = List.of(member.id());
		return !(switch (member.kind()) {
			case COMPANY -> this.companies.names(id);
			case EXPERT -> this.experts.names(id);
			case INVESTOR -> this.investors.names(id);
			case INSTITUTION -> this.institutions.names(id);
		}).isEmpty();
	}

	/** The members whose names hold these words, companies first, at most so many. */
	List<Participant> named(String words, int most) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() ? List.of()
				: Arrays.stream(MemberKind.values())
					.flatMap(kind -> options(kind).stream()
						.filter(option -> option.label().toLowerCase(Locale.ROOT).contains(wanted))
						.map(option -> new Participant(kind, Long.parseLong(option.value()), option.label())))
					.limit(most)
					.toList();
	}

	/** Whom to write to about this member; null where nobody of it has an account. */
	@Nullable AccountId accountOf(Participant member) {
		List<AccountId> accounts = accountsOf(member);
		return accounts.isEmpty() ? null : accounts.getFirst();
	}

	/** All who act for this member. */
	public List<AccountId> accountsOf(Participant member) {
		return accountsOf(Set.of(member)).getOrDefault(member, List.of());
	}

	/**
	 * All who act for these members, with as few queries as there are kinds; members for
	 * whom nobody acts have an empty list.
	 */
	public Map<Participant, List<AccountId>> accountsOf(Collection<Participant> members) {
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

	private List<Option> options(MemberKind kind) {
		return switch (kind) {
			case COMPANY -> this.companies.options();
			case EXPERT -> this.experts.options();
			case INVESTOR -> this.investors.options();
			case INSTITUTION -> this.institutions.options();
		};
	}

}
