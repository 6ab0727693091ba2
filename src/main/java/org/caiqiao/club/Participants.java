package org.caiqiao.club;

import java.util.Arrays;
import java.util.Collection;
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
			.collect(Collectors.groupingBy(Participant::kind,
					Collectors.collectingAndThen(Collectors.toList(), this::names)));
		return members.stream().distinct().flatMap(member -> {
			String name = names.getOrDefault(member.kind(), Map.of()).get(member.id());
			return (name != null) ? Stream.of(new Participant(member.kind(), member.id(), name)) : Stream.empty();
		}).toList();
	}

	/** The names of those that everybody may see, all of one kind. */
	private Map<Long, String> names(List<Participant> some) {
		Set<Long> ids = some.stream().map(Participant::id).collect(Collectors.toSet());
		return switch (some.getFirst().kind()) {
			case COMPANY -> this.companies.visibleNames(ids);
			case EXPERT -> this.experts.visibleNames(ids);
			case INVESTOR -> this.investors.visibleNames(ids);
			case INSTITUTION -> this.institutions.visibleNames(ids);
		};
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

	private List<Option> options(MemberKind kind) {
		return switch (kind) {
			case COMPANY -> this.companies.options();
			case EXPERT -> this.experts.options();
			case INVESTOR -> this.investors.options();
			case INSTITUTION -> this.institutions.options();
		};
	}

}
