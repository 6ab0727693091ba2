package org.caiqiao.club.plans;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.MeetingDataReader;
import org.caiqiao.club.planning.StandBy;
import org.caiqiao.club.planning.model.Wish;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom to call when somebody does not come to a meeting, and how they get its place: by a
 * version of the plan like any other, so that all who are concerned are told.
 */
@Service
@Transactional
public class StandByCalls {

	private final ClubEventManagement events;

	private final PlanManagement plans;

	private final PublishedVersion published;

	private final MeetingDataReader reader;

	StandByCalls(ClubEventManagement events, PlanManagement plans, PublishedVersion published,
			MeetingDataReader reader) {
		this.events = events;
		this.plans = plans;
		this.published = published;
		this.reader = reader;
	}

	/** Those without a place in the published plan, in the order to call them. */
	@Transactional(readOnly = true)
	public List<Call> of(ClubEventId event) {
		return published(event).map(open -> {
			MeetingData data = this.reader.of(event);
			List<Seat> holding = this.published.holding(open);
			EventProblem problem = EventProblem.of(data, open.plan().fills(), holding).fromNow(holding);
			Names names = Names.of(data);
			Map<String, Wish> wishes = problem.problem().wishesById();
			return StandBy.of(problem.problem(), problem.plan(holding)).stream().map(call -> {
				Wish wish = Objects.requireNonNull(wishes.get(call.meeting()));
				PairKey pair = PairKey.of(call.meeting()).orElseThrow();
				return new Call(call.meeting(), pair.expert(), names.attendee(wish.guest()),
						call.slots().stream().map(Long::valueOf).toList());
			}).toList();
		}).orElse(List.of());
	}

	/**
	 * Lets a waiting pair have the place of a meeting whose company did not come.
	 * @param pair one of those of the list
	 * @param sure whether a rule that only warns was read
	 * @throws Rejected where a rule would be broken, or warns, or the plan has changed
	 */
	public void call(MeetingProfile missed, String pair, boolean sure, AccountId by) {
		ClubEventId event = missed.event();
		// First, or a colleague's call could be published between looking and changing.
		this.events.hold(event);
		OpenPlan now = published(event).orElseThrow(() -> Rejected.because("plans.state.impossible"));
		PairKey called = PairKey.of(pair)
			.filter(key -> key.expert() == missed.host().id())
			.orElseThrow(() -> NotFound.of("meeting", pair));
		var gone = new PairKey(missed.host().id(), missed.company().id());
		List<Seat> standing = this.published.holding(now);
		if (standing.stream().noneMatch(seat -> seat.pair().equals(gone))) {
			throw Rejected.because("plans.call.given");
		}
		int number = this.plans.begin(event, now.plan().number(), by);
		this.plans.change(edit(event, number, by), new Put.Lock(gone, false));
		this.plans.change(edit(event, number, by), new Put.Out(gone));
		this.plans.change(edit(event, number, by), new Put(called, missed.slot(), missed.table(), sure));
		this.plans.publish(edit(event, number, by), now.plan().number(), standing);
	}

	/** Whether a rule only warned, so that one can call all the same. */
	public static boolean warns(Rejected refusal) {
		return SoftWarnings.warns(refusal);
	}

	private Edit edit(ClubEventId event, int number, AccountId by) {
		return new Edit(event, number, this.plans.open(event, number).step().id(), by);
	}

	private Optional<OpenPlan> published(ClubEventId event) {
		return this.published.of(event).map(plan -> this.plans.open(event, plan.number()));
	}

	/**
	 * Somebody to call.
	 *
	 * @param pair who would meet whom
	 * @param expert the expert
	 * @param company who is called
	 * @param slots in which both are there and the company is free
	 */
	public record Call(String pair, long expert, String company, List<Long> slots) {
	}

}
