package org.caiqiao.club.meetings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.expert.ExpertManagement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conflict rules of an event, spelled out for those who take part. */
@Component
@Transactional(readOnly = true)
class BindingRules {

	private final ConflictRules rules;

	private final ExpertManagement experts;

	BindingRules(ConflictRules rules, ExpertManagement experts) {
		this.rules = rules;
		this.experts = experts;
	}

	/** Those that bind two who take part, but for those that are ignored. */
	List<MeetingData.Rule> of(Attendance attendance) {
		Map<Long, List<Long>> experts = this.experts
			.profiles(attendance.experts().stream().map(Participant::id).toList())
			.stream()
			.filter(expert -> expert.institution() != null)
			.collect(Collectors.groupingBy(expert -> Objects.requireNonNull(expert.institution()).value(),
					Collectors.mapping(expert -> expert.id().value(), Collectors.toList())));
		return this.rules.of(attendance.event().id().value())
			.stream()
			.filter(rule -> rule.level() != RuleLevel.IGNORE)
			.flatMap(rule -> ((rule.kind() == RuleKind.OWN_INSTITUTION) ? experts.getOrDefault(rule.one(), List.of())
					: List.of(rule.one()))
				.stream()
				.map(one -> new MeetingData.Rule(rule.id(), rule.kind(), rule.level(), one, rule.other())))
			.filter(rule -> attendance.find(attending(rule.kind().one()), rule.one()).isPresent()
					&& attendance.find(attending(rule.kind().other()), rule.other()).isPresent())
			.toList();
	}

	/** An institution is there in its experts. */
	private static MemberKind attending(MemberKind kind) {
		return (kind == MemberKind.COMPANY) ? MemberKind.COMPANY : MemberKind.EXPERT;
	}

}
