package org.caiqiao.club.day;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.Participant;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together who is there, who is missing and who meets whom next. */
@Component
@Transactional
class DayBoard {

	private final Guests guests;

	private final DayManagement day;

	private final Arrivals arrivals;

	private final Absences absences;

	private final MeetingManagement meetings;

	private final Clock clock;

	DayBoard(Guests guests, DayManagement day, Arrivals arrivals, Absences absences, MeetingManagement meetings,
			Clock clock) {
		this.guests = guests;
		this.day = day;
		this.arrivals = arrivals;
		this.absences = absences;
		this.meetings = meetings;
		this.clock = clock;
	}

	/** The board of an event now. */
	Board of(ClubEventId event) {
		Instant now = this.clock.instant();
		Map<Participant, String> codes = this.day.codes(event);
		List<Arrival> came = this.arrivals.of(event.value());
		List<MeetingProfile> all = this.meetings.planned(event);
		// Whoever moved up in between is shown the next time.
		List<Entry> entries = this.guests.of(event)
			.stream()
			.filter(guest -> codes.containsKey(guest.member()))
			.map(guest -> {
				List<MeetingProfile> own = all.stream()
					.filter(meeting -> meeting.isOf(guest.member().kind(), guest.member().id()))
					.toList();
				Instant arrived = came.stream()
					.filter(arrival -> arrival.isOf(guest.member()))
					.map(Arrival::at)
					.findFirst()
					.orElse(null);
				Instant needed = own.isEmpty() ? null : own.getFirst().place().time().startsAt();
				return new Entry(guest.member(), guest.persons(), Objects.requireNonNull(codes.get(guest.member())),
						arrived, Presence.of(arrived, needed, now), next(own, guest.member(), now), own,
						UUID.randomUUID());
			})
			.sorted(Comparator.comparing(entry -> entry.member().name()))
			.toList();
		return new Board(entries, round(event, all, entries, now));
	}

	/** The participant that was asked for: by its code, or the only one of that name. */
	Optional<Entry> find(Board board, String asked) {
		String code = PassCode.plain(asked);
		if (PassCode.valid(code)) {
			return board.entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
		}
		List<Entry> named = named(board, asked);
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	/** All whose names, or those of their persons, hold these words. */
	List<Entry> named(Board board, String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		return board.entries()
			.stream()
			.filter(entry -> entry.member().name().toLowerCase(Locale.ROOT).contains(wanted)
					|| entry.persons().stream().anyMatch(person -> person.toLowerCase(Locale.ROOT).contains(wanted)))
			.toList();
	}

	private static @Nullable Next next(List<MeetingProfile> own, Participant member, Instant now) {
		return own.stream()
			.filter(meeting -> meeting.place().time().endsAt().isAfter(now))
			.findFirst()
			.map(meeting -> new Next(meeting, meeting.other(member.kind(), member.id()).name()))
			.orElse(null);
	}

	/** The meetings of the slot that runs, or of the next one. */
	private List<Meeting> round(ClubEventId event, List<MeetingProfile> all, List<Entry> entries, Instant now) {
		Set<String> there = entries.stream()
			.filter(entry -> entry.presence().there())
			.map(entry -> entry.member().kind() + " " + entry.member().id())
			.collect(Collectors.toSet());
		List<Absence> absent = this.absences.of(event.value());
		Optional<Instant> start = all.stream()
			.map(meeting -> meeting.place().time())
			.filter(time -> time.endsAt().isAfter(now))
			.map(time -> time.startsAt())
			.min(Comparator.naturalOrder());
		return all.stream()
			.filter(meeting -> start.filter(meeting.place().time().startsAt()::equals).isPresent())
			.map(meeting -> new Meeting(meeting, there.contains(key(meeting.host())),
					there.contains(key(meeting.company())), noted(absent, meeting, Side.HOST),
					noted(absent, meeting, Side.COMPANY)))
			.toList();
	}

	private static boolean noted(List<Absence> absent, MeetingProfile meeting, Side side) {
		return absent.stream().anyMatch(one -> one.meeting() == meeting.id().value() && one.side() == side);
	}

	private static String key(Participant member) {
		return member.kind() + " " + member.id();
	}

	/**
	 * The day as it stands.
	 *
	 * @param entries all who are expected, by name
	 * @param round the meetings that run, or that come next
	 */
	record Board(List<Entry> entries, List<Meeting> round) {

		public long there() {
			return this.entries.stream().filter(entry -> entry.presence().there()).count();
		}

		public List<Entry> missing() {
			return this.entries.stream().filter(entry -> entry.presence() == Presence.MISSING).toList();
		}

	}

	/**
	 * Somebody expected.
	 *
	 * @param member who
	 * @param persons those who come for it
	 * @param code what its pass says
	 * @param arrivedAt when it came; null where it did not
	 * @param presence where it stands
	 * @param next its meeting that runs or comes next; null for none
	 * @param meetings all of its meetings
	 * @param scan names the scan that a form of this page would be
	 */
	record Entry(Participant member, List<String> persons, String code, @Nullable Instant arrivedAt, Presence presence,
			@Nullable Next next, List<MeetingProfile> meetings, UUID scan) {
	}

	/**
	 * What comes next for somebody.
	 *
	 * @param meeting the meeting
	 * @param with the other side's name
	 */
	record Next(MeetingProfile meeting, String with) {
	}

	/**
	 * A meeting of the round.
	 *
	 * @param meeting the meeting
	 * @param hostThere whether the host has come
	 * @param companyThere whether the company has come
	 * @param hostAbsent whether the host did not come to it
	 * @param companyAbsent whether the company did not come to it
	 */
	record Meeting(MeetingProfile meeting, boolean hostThere, boolean companyThere, boolean hostAbsent,
			boolean companyAbsent) {
	}

}
