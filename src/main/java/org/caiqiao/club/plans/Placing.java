package org.caiqiao.club.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.planning.rules.Breach;
import org.caiqiao.club.planning.rules.HardRules;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** Looks where a meeting can be put into a plan, and why not elsewhere. */
final class Placing {

	private final MeetingData data;

	private final List<Seat> others;

	private final @Nullable Seat before;

	private final Seat model;

	private final EventProblem problem;

	private final Set<Breach> broken;

	Placing(MeetingData data, boolean fills, List<Seat> seats, PairKey pair) {
		this.data = data;
		this.before = seats.stream().filter(seat -> seat.pair().equals(pair)).findFirst().orElse(null);
		this.others = seats.stream().filter(seat -> seat != this.before).toList();
		this.model = (this.before != null) ? this.before
				: new Seat(pair.expert(), pair.company(), need(data, pair), 0, 0, false);
		var all = new ArrayList<>(this.others);
		all.add(this.model);
		this.problem = EventProblem.of(data, fills, all);
		if (!this.problem.problem().wishesById().containsKey(pair.id())) {
			throw NotFound.of("meeting", pair.id());
		}
		this.broken = new HashSet<>(new HardRules(this.problem.problem(), this.problem.plan(this.others)).breaches());
	}

	/**
	 * What the plan holds with the meeting there.
	 * @param table where; null for the table that suits best
	 * @param sure whether a rule that only warns was read
	 */
	List<Seat> at(long slot, @Nullable Long table, boolean sure) {
		if (this.before != null && this.before.locked()) {
			throw Rejected.because("plans.locked");
		}
		if (this.data.slots().stream().noneMatch(each -> each.id() == slot)) {
			throw NotFound.of("slot", slot);
		}
		if (this.data.over(slot)) {
			throw Rejected.because("plans.breach.over");
		}
		Seat seat = this.model.at(slot, (table != null) ? known(table) : suitable(slot));
		refusal(seat).ifPresent(refused -> {
			throw refused;
		});
		if (!sure) {
			new SoftWarnings(this.data).of(seat, this.others).stream().findFirst().ifPresent(warning -> {
				throw warning;
			});
		}
		return with(seat);
	}

	/** Why it can't be in a slot; empty where it can. */
	Optional<Rejected> refusal(long slot) {
		if (this.before != null && this.before.locked()) {
			return Optional.of(Rejected.because("plans.locked"));
		}
		if (this.data.over(slot)) {
			return Optional.of(Rejected.because("plans.breach.over"));
		}
		return refusal(this.model.at(slot, suitable(slot)));
	}

	private Optional<Rejected> refusal(Seat seat) {
		if (this.data.tables().isEmpty()) {
			return Optional.of(Rejected.because("plans.breach.noTable"));
		}
		return new HardRules(this.problem.problem(), this.problem.plan(with(seat))).breaches()
			.stream()
			.filter(breach -> !this.broken.contains(breach))
			.findFirst()
			.map(new Refusals(this.data)::of);
	}

	private List<Seat> with(Seat seat) {
		var all = new ArrayList<>(this.others);
		all.add(seat);
		return all;
	}

	/**
	 * The table at which the host sits in this slot already; else the one it sits at most
	 * often, of those that are free and large enough; else any of those.
	 */
	private long suitable(long slot) {
		List<Seat> now = this.others.stream().filter(seat -> seat.slot() == slot).toList();
		Optional<Seat> own = now.stream().filter(seat -> seat.expert() == this.model.expert()).findFirst();
		if (own.isPresent()) {
			return own.get().table();
		}
		Set<Long> taken = now.stream().map(Seat::table).collect(Collectors.toSet());
		Map<Long, Long> usual = this.others.stream()
			.filter(seat -> seat.expert() == this.model.expert())
			.collect(Collectors.groupingBy(Seat::table, Collectors.counting()));
		List<Long> free = this.data.tables()
			.stream()
			.map(MeetingData.Table::id)
			.filter(table -> !taken.contains(table))
			.toList();
		long best = -1;
		for (long table : free) {
			if (best < 0 || usual.getOrDefault(table, 0L) > usual.getOrDefault(best, 0L)) {
				best = table;
			}
		}
		return (best >= 0) ? best : this.data.tables().isEmpty() ? 0 : this.data.tables().getFirst().id();
	}

	private long known(long table) {
		if (this.data.tables().stream().noneMatch(each -> each.id() == table)) {
			throw NotFound.of("table", table);
		}
		return table;
	}

	private static @Nullable Long need(MeetingData data, PairKey pair) {
		return data.wishes()
			.stream()
			.filter(wished -> wished.expert() == pair.expert() && wished.company() == pair.company())
			.findFirst()
			.map(MeetingData.Wished::need)
			.orElse(null);
	}

}
