package org.caiqiao.club.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.RuleKind;
import org.caiqiao.club.meetings.RuleLevel;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.Wish;

/** The office's rules that bind two meetings, as the planner understands them. */
final class RuleConditions {

	private RuleConditions() {
	}

	/** Those that are never broken; what is only to be warned of binds no plan. */
	static Conditions of(MeetingData data, List<Wish> wishes, List<Clinic> clinics) {
		Set<String> known = wishes.stream().map(Wish::id).collect(Collectors.toSet());
		List<Pair> exclusive = byExpert(data, RuleKind.EXCLUSIVE).filter(pair -> knows(known, pair)).toList();
		List<Pair> order = Stream.concat(byExpert(data, RuleKind.COMPANY_FIRST), byCompany(data, RuleKind.EXPERT_FIRST))
			.filter(pair -> knows(known, pair))
			.toList();
		List<Pair> apart = rules(data, RuleKind.COMPETITORS).stream()
			.map(rule -> new Pair(PairKey.companyId(rule.one()), PairKey.companyId(rule.other())))
			.toList();
		return new Conditions(order, exclusive, apart, clinics);
	}

	/** The meetings of each expert with the two companies. */
	private static Stream<Pair> byExpert(MeetingData data, RuleKind kind) {
		List<Long> experts = all(data, MemberKind.EXPERT);
		return rules(data, kind).stream()
			.flatMap(rule -> experts.stream()
				.map(expert -> new Pair(new PairKey(expert, rule.one()).id(), new PairKey(expert, rule.other()).id())));
	}

	/** The meetings of each company with the two experts. */
	private static Stream<Pair> byCompany(MeetingData data, RuleKind kind) {
		List<Long> companies = all(data, MemberKind.COMPANY);
		return rules(data, kind).stream()
			.flatMap(rule -> companies.stream()
				.map(company -> new Pair(new PairKey(rule.one(), company).id(),
						new PairKey(rule.other(), company).id())));
	}

	private static List<Long> all(MeetingData data, MemberKind kind) {
		return data.attendees()
			.stream()
			.filter(one -> one.member().kind() == kind)
			.map(one -> one.member().id())
			.toList();
	}

	private static boolean knows(Set<String> wishes, Pair pair) {
		return wishes.contains(pair.one()) && wishes.contains(pair.other());
	}

	private static List<MeetingData.Rule> rules(MeetingData data, RuleKind kind) {
		return data.rules().stream().filter(rule -> rule.kind() == kind && rule.level() == RuleLevel.BLOCK).toList();
	}

}
