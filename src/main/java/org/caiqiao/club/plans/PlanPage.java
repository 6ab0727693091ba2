package org.caiqiao.club.plans;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.MeetingDataReader;
import org.caiqiao.club.planning.Contradictions;
import org.caiqiao.club.planning.Score;
import org.caiqiao.club.planning.rules.HardRules;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what the page of a plan shows. */
@Component
class PlanPage {

	private final MeetingDataReader reader;

	private final MessageSource messages;

	private final Clock clock;

	PlanPage(MeetingDataReader reader, MessageSource messages, Clock clock) {
		this.reader = reader;
		this.messages = messages;
		this.clock = clock;
	}

	/** What is known of the event now. */
	MeetingData data(ClubEventId event) {
		return this.reader.of(event);
	}

	PlanTexts texts(MeetingData data, Locale locale) {
		return new PlanTexts(this.messages, locale, this.clock.getZone(), data);
	}

	/**
	 * The page of a version.
	 * @param look what the officer looks for
	 */
	PlanView view(OpenPlan open, MeetingData data, Look look, Locale locale) {
		PlanTexts texts = texts(data, locale);
		List<Seat> seats = open.seats();
		EventProblem problem = EventProblem.of(data, open.plan().fills(), seats);
		boolean editable = open.plan().status().editable();
		// As the planner would see it: with what is locked, and without what is over.
		var unmet = new UnmetPart((editable ? problem.fromNow(seats) : problem).locking(seats), seats, texts);
		PairKey pick = editable ? PairKey.of(look.pick()).orElse(null) : null;
		var grid = new GridPart(problem, open.plan().fills(), seats, pick, texts);
		return new PlanView(open.plan().number(), open.plan().status(), open.step().id(), open.undoable(),
				open.redoable(), open.plan().fills(), grid.grid(), unmet.waiting(look), unmet.standBy(),
				Score.of(problem.problem(), problem.plan(seats)), problems(problem, seats, texts),
				warnings(data, seats, texts), grid.pick());
	}

	/** Why not all must-meets can take place, whatever is planned. */
	List<String> contradictions(MeetingData data, OpenPlan open, Locale locale) {
		PlanTexts texts = texts(data, locale);
		EventProblem problem = EventProblem.of(data, open.plan().fills(), open.seats())
			.fromNow(open.seats())
			.locking(open.seats());
		return Contradictions.of(problem.problem())
			.stream()
			.map(clash -> texts.get("plans.clash",
					clash.rules()
						.stream()
						.sorted()
						.map(rule -> texts.get("plan.rule." + rule.name()))
						.collect(Collectors.joining(texts.get("plan.and"))),
					Stream
						.concat(clash.attendees().stream().map(texts.names()::attendee),
								clash.meetings().stream().map(texts.names()::meeting))
						.limit(4)
						.collect(Collectors.joining(texts.get("plan.and")))))
			.toList();
	}

	private static List<String> problems(EventProblem problem, List<Seat> seats, PlanTexts texts) {
		Set<String> standing = problem.plan(seats).byMeeting().keySet();
		return Stream
			.concat(seats.stream()
				.map(seat -> seat.pair().id())
				.filter(id -> !standing.contains(id))
				.map(id -> texts.get("plans.gone", texts.names().meeting(id))),
					new Refusals(problem.data()).of(new HardRules(problem.problem(), problem.plan(seats)).breaches())
						.stream()
						.map(texts::of))
			.toList();
	}

	private static List<String> warnings(MeetingData data, List<Seat> seats, PlanTexts texts) {
		var warnings = new SoftWarnings(data);
		return seats.stream()
			.flatMap(seat -> warnings.of(seat, seats.stream().filter(other -> other != seat).toList()).stream())
			.map(texts::of)
			.distinct()
			.toList();
	}

}
