package org.caiqiao.club.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.RuleKind;
import org.caiqiao.club.meetings.RuleLevel;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.Wish;

/** The office's rules that bind two companies, as the planner understands them. */
final class RuleConditions {

	private RuleConditions() {
	}

	/** Those that are never broken; what is only to be warned of binds no plan. */
	static Conditions of(MeetingData data, List<Wish> wishes, List<Clinic> clinics) {
		Set<String> known = wishes.stream().map(Wish::id).collect(Collectors.toSet());
		List<Long> experts = data.attendees()
			.stream()
			.filter(one -> one.member().kind() == MemberKind.EXPERT)
			.map(one -> one.member().id())
			.toList();
		List<Pair> exclusive = rules(data, RuleKind.EXCLUSIVE).stream()
			.flatMap(rule -> experts.stream()
				.map(expert -> new Pair(new PairKey(expert, rule.one()).id(), new PairKey(expert, rule.other()).id())))
			.filter(pair -> known.contains(pair.one()) && known.contains(pair.other()))
			.toList();
		List<Pair> apart = rules(data, RuleKind.COMPETITORS).stream()
			.map(rule -> new Pair("C" + rule.one(), "C" + rule.other()))
			.toList();
		return new Conditions(List.of(), exclusive, apart, clinics);
	}

	private static List<MeetingData.Rule> rules(MeetingData data, RuleKind kind) {
		return data.rules().stream().filter(rule -> rule.kind() == kind && rule.level() == RuleLevel.BLOCK).toList();
	}

}
