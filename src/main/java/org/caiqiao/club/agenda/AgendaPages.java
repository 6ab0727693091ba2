package org.caiqiao.club.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.CalendarItem;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.ComingEvent;
import org.caiqiao.club.ComingEvents;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.club.SpokenFor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what members see of their meetings. */
@Component
@Transactional(readOnly = true)
class AgendaPages {

	/** What was in the last weeks stays in calendars that are asked for again. */
	private static final Duration KEPT = Duration.ofDays(60);

	private final Meetings meetings;

	private final Participants participants;

	private final ComingEvents coming;

	private final MeetingTopics topics;

	private final MeetingCalendar calendar;

	private final Clock clock;

	AgendaPages(Meetings meetings, Participants participants, ComingEvents coming, MeetingTopics topics,
			MeetingCalendar calendar, Clock clock) {
		this.meetings = meetings;
		this.participants = participants;
		this.coming = coming;
		this.topics = topics;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The members that this person speaks for. */
	SpokenFor membersOf(AccountId account) {
		return this.participants.spokenForBy(account);
	}

	/** Whether an event has ended. */
	boolean over(ClubEventProfile event) {
		return event.content().over(this.clock.instant());
	}

	/** The agendas of those of these members who have meetings at an event. */
	List<MemberAgenda> at(ClubEventId event, SpokenFor members, boolean office) {
		return agendas(event, this.meetings.of(event.value(), members), members, office);
	}

	/** A member's meetings at an event as a file for calendars. */
	String file(ClubEventProfile event, Participant member, Locale language) {
		return this.calendar.file(event, member,
				this.meetings.of(event.id().value(), SpokenFor.only(member.kind(), member.id())), language);
	}

	/** The events of the last weeks and ahead to which these members come. */
	List<ComingEvent> coming(SpokenFor members) {
		return this.coming.of(members, this.clock.instant().minus(KEPT));
	}

	/** Those of these events that have not ended, with the members' meetings. */
	List<Coming> ahead(SpokenFor members, List<ComingEvent> events) {
		Instant now = this.clock.instant();
		Map<Long, List<Placed>> all = this.meetings.since(now, members)
			.stream()
			.collect(Collectors.groupingBy(one -> one.meeting().event()));
		return events.stream()
			.filter(one -> !over(one.event()))
			.map(one -> new Coming(one,
					agendas(one.event().id(), all.getOrDefault(one.event().id().value(), List.of()), members, false)))
			.toList();
	}

	/** The next meetings of this person's members, at whatever event. */
	List<MemberAgenda.Row> next(AccountId account, int most) {
		SpokenFor members = membersOf(account);
		List<Placed> next = this.meetings.next(this.clock.instant(), members, most);
		MeetingTopics.Of about = this.topics.of(next);
		return next.stream().flatMap(one -> rows(one, members, about, false).limit(1)).toList();
	}

	/** All that stands in this person's calendar. */
	List<CalendarItem> calendar(AccountId account, Locale language) {
		SpokenFor members = membersOf(account);
		Instant since = this.clock.instant().minus(KEPT);
		List<ComingEvent> events = this.coming.of(members, since);
		Map<Long, ClubEventProfile> known = events.stream()
			.collect(Collectors.toMap(one -> one.event().id().value(), ComingEvent::event));
		List<Placed> all = this.meetings.since(since, members)
			.stream()
			.filter(one -> known.containsKey(one.meeting().event()))
			.toList();
		MeetingTopics.Of about = this.topics.of(all);
		return Stream
			.concat(events.stream().map(one -> this.calendar.item(one, language)),
					all.stream()
						.flatMap(one -> own(one, members).limit(1)
							.map(side -> this.calendar.item(Objects.requireNonNull(known.get(one.meeting().event())),
									side, one, about, language))))
			.toList();
	}

	private List<MemberAgenda> agendas(ClubEventId event, Collection<Placed> all, SpokenFor members, boolean office) {
		MeetingTopics.Of about = this.topics.of(all);
		Map<String, List<MemberAgenda.Row>> rows = all.stream()
			.flatMap(one -> rows(one, members, about, office))
			.collect(Collectors.groupingBy(row -> MemberAgenda.address(row.own()), LinkedHashMap::new,
					Collectors.toList()));
		return rows.entrySet()
			.stream()
			.map(entry -> new MemberAgenda(entry.getValue().getLast().own(),
					"/events/" + event.value() + "/agenda" + entry.getKey(), days(entry.getValue()),
					entry.getValue().stream().filter(row -> !row.meeting().planned()).toList()))
			.toList();
	}

	private List<MemberAgenda.Day> days(List<MemberAgenda.Row> rows) {
		return rows.stream()
			.filter(row -> row.meeting().planned())
			.collect(Collectors.groupingBy(
					row -> row.meeting().place().time().startsAt().atZone(this.clock.getZone()).toLocalDate(),
					TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map(day -> new MemberAgenda.Day(day.getKey(), day.getValue()))
			.toList();
	}

	private static Stream<MemberAgenda.Row> rows(Placed placed, SpokenFor members, MeetingTopics.Of about,
			boolean office) {
		MeetingProfile meeting = placed.profile();
		return own(placed, members).map(own -> {
			Participant other = meeting.other(own.kind(), own.id());
			return new MemberAgenda.Row(meeting, own, other, MemberAgenda.address(other),
					about.about(placed.meeting(), office || own.kind() == MemberKind.COMPANY));
		});
	}

	private static Stream<Participant> own(Placed placed, SpokenFor members) {
		return Stream.of(placed.meeting().company(), placed.meeting().host()).filter(members::has);
	}

	/**
	 * An event ahead.
	 *
	 * @param coming the event, and how the reader's registration stands
	 * @param agendas meetings there
	 */
	record Coming(ComingEvent coming, List<MemberAgenda> agendas) {
	}

}
