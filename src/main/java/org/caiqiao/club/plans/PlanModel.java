package org.caiqiao.club.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of plans see. */
@Component
class PlanModel {

	private final ClubEventManagement events;

	private final PlanManagement plans;

	private final RunManagement runs;

	private final MeetingManagement meetings;

	private final AccountManagement accounts;

	private final PlanPage page;

	PlanModel(ClubEventManagement events, PlanManagement plans, RunManagement runs, MeetingManagement meetings,
			AccountManagement accounts, PlanPage page) {
		this.events = events;
		this.plans = plans;
		this.runs = runs;
		this.meetings = meetings;
		this.accounts = accounts;
		this.page = page;
	}

	/** The page of a version. */
	String show(ClubEventId event, int number, Look look, Locale locale, Model model) {
		OpenPlan open = this.plans.open(event, number);
		MeetingData data = this.page.data(event);
		versions(event, model);
		run(event, open, model);
		model.addAttribute("view", this.page.view(open, data, look, locale));
		model.addAttribute("data", data);
		model.addAttribute("clashes", this.page.contradictions(data, open, locale));
		model.addAttribute("last", new Last(open.step().what(), open.step().madeAt()));
		return "club/plans/plan";
	}

	/** The event and all versions, the newest first. */
	void versions(ClubEventId event, Model model) {
		model.addAttribute("event", this.events.find(event).orElseThrow(() -> NotFound.of("event", event.value())));
		List<MeetingPlan> all = this.plans.of(event);
		Map<AccountId, AccountSummary> makers = this.accounts
			.findAll(all.stream().map(MeetingPlan::madeBy).collect(Collectors.toSet()));
		model.addAttribute("versions", all.stream().map(plan -> {
			AccountSummary maker = makers.get(plan.madeBy());
			return new Version(plan.number(), plan.status(), plan.basedOn(), plan.madeAt(),
					(maker != null) ? maker.displayName() : "");
		}).toList());
	}

	/** The planner at work on this version, or the last time it was. */
	void run(ClubEventId event, OpenPlan open, Model model) {
		MeetingPlan plan = open.plan();
		model.addAttribute("path", "/office/events/" + event.value() + "/plans/" + plan.number());
		model.addAttribute("run",
				this.runs.of(event)
					.filter(run -> run.plan() == plan.id())
					.map(run -> RunView.of(run, open))
					.orElse(null));
	}

	/** What members were told, as a plan. */
	List<Seat> told(ClubEventId event) {
		return this.meetings.of(event)
			.stream()
			.filter(MeetingProfile::planned)
			.map(told -> new Seat(told.host().id(), told.company().id(), told.need(), told.slot(), told.table(), false))
			.toList();
	}

	/** Differences in words. */
	List<Row> rows(List<Difference> changes, PlanTexts texts) {
		var rows = new ArrayList<Row>();
		for (Difference each : changes) {
			rows.add(new Row(each.what(), texts.names().attendee(each.pair().companyId()),
					texts.names().attendee(each.pair().expertId()), place(each.before(), texts),
					place(each.after(), texts)));
		}
		return rows;
	}

	private static String place(@Nullable Seat seat, PlanTexts texts) {
		return (seat != null) ? texts.time(seat.slot()) + " " + texts.names().table(seat.table()) : "";
	}

	/**
	 * A version in the list.
	 *
	 * @param number of the version
	 * @param status where it stands
	 * @param basedOn from which it was copied; null where it began empty
	 * @param madeAt when it was begun
	 * @param maker who began it; empty where that account is gone
	 */
	record Version(int number, PlanStatus status, @Nullable Integer basedOn, Instant madeAt, String maker) {
	}

	/**
	 * The last thing that was done.
	 *
	 * @param what what it was
	 * @param at when
	 */
	record Last(StepKind what, Instant at) {
	}

	/**
	 * A difference.
	 *
	 * @param what what became of the meeting
	 * @param company who comes
	 * @param expert who is met
	 * @param before when and where it was; empty where it is new
	 * @param after when and where it is; empty where it is gone
	 */
	record Row(Difference.What what, String company, String expert, String before, String after) {
	}

}
