package org.caiqiao.club.plans;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.RuleKind;
import org.caiqiao.club.meetings.RuleLevel;
import org.caiqiao.shared.Rejected;

/** The office's rules that only warn: what they say of a meeting beside others. */
final class SoftWarnings {

	private static final String WARNS = "plans.warn.";

	private final List<MeetingData.Rule> rules;

	private final List<Long> slots;

	private final Names names;

	SoftWarnings(MeetingData data) {
		this.rules = data.rules().stream().filter(rule -> rule.level() == RuleLevel.WARN).toList();
		this.slots = data.slots().stream().map(MeetingData.Slot::id).toList();
		this.names = Names.of(data);
	}

	/** Whether it only warns, so that one can go on all the same. */
	static boolean warns(Rejected refusal) {
		return refusal.code().startsWith(WARNS);
	}

	/** The warnings about a meeting, worded so that one can go on all the same. */
	List<Rejected> of(Seat seat, List<Seat> others) {
		return this.rules.stream().flatMap(rule -> of(rule, seat, others).stream()).toList();
	}

	private Optional<Rejected> of(MeetingData.Rule rule, Seat seat, List<Seat> others) {
		return switch (rule.kind()) {
			case NEVER_TOGETHER, OWN_INSTITUTION -> (rule.one() == seat.expert() && rule.other() == seat.company())
					? Optional.of(Rejected.because(WARNS + rule.kind().name(),
							this.names.attendee(seat.pair().companyId()), this.names.attendee(seat.pair().expertId())))
					: Optional.empty();
			case EXCLUSIVE ->
				companies(rule, seat, others.stream().filter(other -> other.expert() == seat.expert()).toList());
			case COMPETITORS -> companies(rule, seat,
					others.stream()
						.filter(other -> other.expert() == seat.expert() && other.slot() == seat.slot())
						.toList());
			case COMPANY_FIRST -> late(rule, seat, Seat::company,
					others.stream().filter(other -> other.expert() == seat.expert()).toList());
			case EXPERT_FIRST -> late(rule, seat, Seat::expert,
					others.stream().filter(other -> other.company() == seat.company()).toList());
		};
	}

	/** Whether who is to be met first would not be, of those of one expert or company. */
	private Optional<Rejected> late(MeetingData.Rule rule, Seat seat, ToLongFunction<Seat> member, List<Seat> beside) {
		boolean late = beside.stream()
			.anyMatch(other -> late(rule, member, seat, other) || late(rule, member, other, seat));
		return late ? warning(rule) : Optional.empty();
	}

	private boolean late(MeetingData.Rule rule, ToLongFunction<Seat> member, Seat first, Seat second) {
		return member.applyAsLong(first) == rule.one() && member.applyAsLong(second) == rule.other()
				&& this.slots.indexOf(first.slot()) >= this.slots.indexOf(second.slot());
	}

	private Optional<Rejected> companies(MeetingData.Rule rule, Seat seat, List<Seat> beside) {
		long other = (rule.one() == seat.company()) ? rule.other() : rule.one();
		boolean concerned = rule.one() == seat.company() || rule.other() == seat.company();
		return (concerned && beside.stream().anyMatch(each -> each.company() == other)) ? warning(rule)
				: Optional.empty();
	}

	/** Of a rule that binds two experts or two companies. */
	private Optional<Rejected> warning(MeetingData.Rule rule) {
		LongFunction<String> id = (rule.kind() == RuleKind.EXPERT_FIRST) ? PairKey::expertId : PairKey::companyId;
		return Optional.of(Rejected.because(WARNS + rule.kind().name(), this.names.attendee(id.apply(rule.one())),
				this.names.attendee(id.apply(rule.other()))));
	}

}
