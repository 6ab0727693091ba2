package org.caiqiao.club.plans;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
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

	private final MeetingPlans stored;

	private final PlanManagement plans;

	private final MeetingDataReader reader;

	StandByCalls(MeetingPlans stored, PlanManagement plans, MeetingDataReader reader) {
		this.stored = stored;
		this.plans = plans;
		this.reader = reader;
	}

	/** Those without a place in the published plan, in the order to call them. */
	@Transactional(readOnly = true)
	public List<Call> of(ClubEventId event) {
		return published(event).map(open -> {
			MeetingData data = this.reader.of(event);
			EventProblem problem = EventProblem.of(data, open.plan().fills(), open.seats());
			Names names = Names.of(data);
			Map<String, Wish> wishes = problem.problem().wishesById();
			return StandBy.of(problem.problem(), problem.plan(open.seats())).stream().map(call -> {
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
		OpenPlan now = published(event).orElseThrow(() -> Rejected.because("plans.state.impossible"));
		PairKey called = PairKey.of(pair)
			.filter(key -> key.expert() == missed.host().id())
			.orElseThrow(() -> NotFound.of("meeting", pair));
		int number = this.plans.begin(event, now.plan().number(), by);
		var gone = new PairKey(missed.host().id(), missed.company().id());
		this.plans.change(edit(event, number, by), new Put.Lock(gone, false));
		this.plans.change(edit(event, number, by), new Put.Out(gone));
		this.plans.change(edit(event, number, by), new Put(called, missed.slot(), missed.table(), sure));
		this.plans.publish(edit(event, number, by));
	}

	/** Whether a rule only warned, so that one can call all the same. */
	public static boolean warns(Rejected refusal) {
		return SoftWarnings.warns(refusal);
	}

	private Edit edit(ClubEventId event, int number, AccountId by) {
		return new Edit(event, number, this.plans.open(event, number).step().id(), by);
	}

	private Optional<OpenPlan> published(ClubEventId event) {
		return this.stored.published(event.value()).map(plan -> this.plans.open(event, plan.number()));
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
