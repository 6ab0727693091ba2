package org.caiqiao.club.report;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.WhoCame;
import org.caiqiao.club.followup.FollowUpFigures;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.MeetingDataReader;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what an event came to, from what was said, planned, noted and answered. */
@Component
@Transactional(readOnly = true)
class EventReports {

	/** Percent of requests that are accepted where an exchange works well. */
	private static final Long ACCEPTED = 40L;

	/** Percent of meetings that are kept there. */
	private static final Long KEPT = 80L;

	/** Percent of meetings that lead to a second one there. */
	private static final Long SECOND = 20L;

	/** Percent of wishes that find a place where some tables are spare. */
	private static final Long PLACED = 95L;

	private final MeetingDataReader reader;

	private final MeetingManagement meetings;

	private final FollowUpFigures outcomes;

	private final WhoCame whoCame;

	EventReports(MeetingDataReader reader, MeetingManagement meetings, FollowUpFigures outcomes, WhoCame whoCame) {
		this.reader = reader;
		this.meetings = meetings;
		this.outcomes = outcomes;
		this.whoCame = whoCame;
	}

	/** The report of an event as of now. */
	EventReport of(ClubEventId event) {
		MeetingData data = this.reader.of(event);
		List<MeetingProfile> planned = this.meetings.planned(event);
		List<MeetingProfile> hosted = planned.stream()
			.filter(meeting -> meeting.host().kind() == MemberKind.EXPERT)
			.toList();
		FollowUpFigures.Figures said = this.outcomes.of(event);
		List<MeetingData.Attendee> companies = of(data, MemberKind.COMPANY);
		List<MeetingData.Wished> wished = data.wishes().stream().filter(MeetingData.Wished::wanted).toList();
		List<MeetingData.Wished> open = wished.stream().filter(Predicate.not(MeetingData.Wished::refused)).toList();
		Set<List<Long>> met = hosted.stream()
			.map(meeting -> List.of(meeting.host().id(), meeting.company().id()))
			.collect(Collectors.toSet());
		int known = said.meetings() - said.unknown();
		var figures = List.of(new Figure("arrived", arrived(event), null, "day"),
				new Figure("minutes", minutes(data, hosted), null, "agenda"),
				new Figure("accepted", new Share(open.size(), wished.size()), ACCEPTED, "wishes"),
				new Figure("placed", new Share(placed(open, met), open.size()), PLACED, "leftovers"),
				new Figure("kept", new Share(said.held(), known), KEPT, "follow-up?stage=DAY"),
				new Figure("hostNoShow", new Share(said.hostsMissing(), known), null, "follow-up?stage=DAY"),
				new Figure("companyNoShow", new Share(said.companiesMissing(), known), null, "follow-up?stage=DAY"),
				new Figure("wantAgain", new Share(said.bothMeetAgain(), said.held()), SECOND, "follow-up?stage=DAY"),
				new Figure("wentOn", new Share(said.wentOn(), said.meetings()), SECOND, "follow-up"),
				new Figure("contracts", new Share(said.contracts(), said.meetings()), null, "follow-up"),
				new Figure("unhappy", new Share(said.bothUnhappy() + said.oneUnhappy(), said.held()), null,
						"follow-up?stage=DAY&show=UNHAPPY"));
		return new EventReport(of(data, MemberKind.EXPERT).size(), companies.size(), figures, said,
				unmet(companies, open, planned));
	}

	/** Those who came, of those expected; who cancelled since then is none of them. */
	private Share arrived(ClubEventId event) {
		List<Participant> arrived = this.whoCame.arrived(event);
		List<Participant> expected = this.whoCame.expected(event);
		return new Share(expected.stream()
			.filter(one -> arrived.stream().anyMatch(came -> came.kind() == one.kind() && came.id() == one.id()))
			.count(), expected.size());
	}

	/** Minutes in which experts met somebody, of those in which they were free. */
	private static Share minutes(MeetingData data, Collection<MeetingProfile> planned) {
		Map<Long, Duration> slots = data.slots()
			.stream()
			.collect(Collectors.toMap(MeetingData.Slot::id,
					slot -> Duration.between(slot.time().startsAt(), slot.time().endsAt())));
		long offered = of(data, MemberKind.EXPERT).stream()
			.flatMap(expert -> slots.entrySet().stream().filter(slot -> !expert.away().contains(slot.getKey())))
			.mapToLong(slot -> slot.getValue().toMinutes())
			.sum();
		Set<List<Object>> filled = new HashSet<>();
		planned.forEach(meeting -> filled.add(List.of(meeting.host().id(), meeting.slot())));
		return new Share(
				filled.stream().mapToLong(one -> slots.getOrDefault(one.getLast(), Duration.ZERO).toMinutes()).sum(),
				offered);
	}

	private static long placed(List<MeetingData.Wished> wishes, Set<List<Long>> met) {
		return wishes.stream().filter(wish -> met.contains(List.of(wish.expert(), wish.company()))).count();
	}

	private static List<Participant> unmet(List<MeetingData.Attendee> companies, List<MeetingData.Wished> open,
			List<MeetingProfile> planned) {
		return companies.stream()
			.map(MeetingData.Attendee::member)
			.filter(company -> open.stream().anyMatch(wish -> wish.company() == company.id() && wish.wantedByCompany()))
			.filter(company -> planned.stream().noneMatch(meeting -> meeting.company().id() == company.id()))
			.toList();
	}

	private static List<MeetingData.Attendee> of(MeetingData data, MemberKind kind) {
		return data.attendees().stream().filter(one -> one.member().kind() == kind).toList();
	}

}
