package org.caiqiao.club.plans;

import java.util.List;
import java.util.Optional;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.RuleLevel;
import org.caiqiao.shared.Rejected;

/** The office's rules that only warn: what they say of a meeting beside others. */
final class SoftWarnings {

	private static final String WARNS = "plans.warn.";

	private final List<MeetingData.Rule> rules;

	private final Names names;

	SoftWarnings(MeetingData data) {
		this.rules = data.rules().stream().filter(rule -> rule.level() == RuleLevel.WARN).toList();
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
		};
	}

	private Optional<Rejected> companies(MeetingData.Rule rule, Seat seat, List<Seat> beside) {
		long other = (rule.one() == seat.company()) ? rule.other() : rule.one();
		boolean concerned = rule.one() == seat.company() || rule.other() == seat.company();
		return (concerned && beside.stream().anyMatch(each -> each.company() == other))
				? Optional.of(Rejected.because(WARNS + rule.kind().name(), this.names.attendee("C" + rule.one()),
						this.names.attendee("C" + rule.other())))
				: Optional.empty();
	}

}
