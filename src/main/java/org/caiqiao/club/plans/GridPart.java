package org.caiqiao.club.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** Experts and slots of a plan, and where a picked pair can be put. */
final class GridPart {

	private final MeetingData data;

	private final List<Seat> seats;

	private final PlanTexts texts;

	private final Map<PairKey, MeetingData.Wished> about;

	private final @Nullable PairKey picked;

	private final Map<Long, Optional<Rejected>> openings;

	/**
	 * The grid of a plan.
	 * @param picked the pair that is being put somewhere, or null
	 */
	GridPart(EventProblem problem, boolean fills, List<Seat> seats, @Nullable PairKey picked, PlanTexts texts) {
		this.data = problem.data();
		this.seats = seats;
		this.texts = texts;
		this.about = problem.about();
		this.picked = picked;
		this.openings = (picked != null) ? openings(this.data, fills, seats, picked) : Map.of();
	}

	/** Why a pair can't be put into each of the slots; empty where it can. */
	static Map<Long, Optional<Rejected>> openings(MeetingData data, boolean fills, List<Seat> seats, PairKey pair) {
		var placing = new Placing(data, fills, seats, pair);
		return data.slots()
			.stream()
			.map(MeetingData.Slot::id)
			.collect(Collectors.toMap(slot -> slot, placing::refusal));
	}

	PlanView.Grid grid() {
		return new PlanView.Grid(
				this.data.slots()
					.stream()
					.map(slot -> new PlanView.Column(slot.id(), this.texts.time(slot.id())))
					.toList(),
				this.data.attendees()
					.stream()
					.filter(one -> one.member().kind() == MemberKind.EXPERT)
					.map(this::row)
					.toList());
	}

	PlanView.@Nullable Pick pick() {
		PairKey pair = this.picked;
		return (pair != null) ? new PlanView.Pick(pair.id(), this.texts.names().attendee(pair.companyId()),
				this.texts.names().attendee(pair.expertId()),
				this.openings.values().stream().filter(Optional::isEmpty).count()) : null;
	}

	private PlanView.Row row(MeetingData.Attendee expert) {
		long id = expert.member().id();
		List<Seat> own = this.seats.stream().filter(seat -> seat.expert() == id).toList();
		return new PlanView.Row(id, expert.member().name(),
				this.data.slots().stream().map(slot -> cell(expert, slot.id(), own)).toList(), own.size());
	}

	private PlanView.Cell cell(MeetingData.Attendee expert, long slot, List<Seat> own) {
		boolean concerned = this.picked != null && this.picked.expert() == expert.member().id();
		Optional<Rejected> refusal = this.openings.getOrDefault(slot, Optional.empty());
		return new PlanView.Cell(slot, this.texts.time(slot), expert.away().contains(slot),
				own.stream().filter(seat -> seat.slot() == slot).map(this::chip).toList(),
				concerned ? refusal.map(this.texts::of).orElse(null) : null, concerned && refusal.isEmpty());
	}

	private PlanView.Chip chip(Seat seat) {
		MeetingData.Wished wished = this.about.get(seat.pair());
		return new PlanView.Chip(seat.pair().id(), this.texts.names().attendee(seat.pair().companyId()),
				this.texts.names().table(seat.table()), seat.locked(), wished != null && wished.must(),
				seat.pair().equals(this.picked));
	}

}
