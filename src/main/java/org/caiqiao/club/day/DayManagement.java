package org.caiqiao.club.day;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.Participant;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where it is written who came to an event, and who did not. */
@Service
@Transactional
class DayManagement {

	/** A telephone whose clock is wrong does not make people arrive tomorrow. */
	private static final Duration QUEUED_AT_MOST = Duration.ofHours(12);

	private final ClubEventManagement events;

	private final Guests guests;

	private final Passes passes;

	private final Arrivals arrivals;

	private final Absences absences;

	private final Audit audit;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	DayManagement(ClubEventManagement events, Guests guests, Passes passes, Arrivals arrivals, Absences absences,
			Audit audit, Clock clock) {
		this.events = events;
		this.guests = guests;
		this.passes = passes;
		this.arrivals = arrivals;
		this.absences = absences;
		this.audit = audit;
		this.clock = clock;
	}

	/** The code of each participant, made for those who have none. */
	Map<Participant, String> codes(ClubEventId event) {
		List<Participant> all = this.guests.of(event).stream().map(Guests.Guest::member).toList();
		List<Pass> stored = this.passes.of(event.value());
		List<Pass> known = all.stream().allMatch(member -> code(stored, member).isPresent()) ? stored
				: complete(event, all);
		return all.stream().collect(Collectors.toMap(Function.identity(), member -> code(known, member).orElseThrow()));
	}

	/** Whoever does the same at this moment waits, and finds all done. */
	private List<Pass> complete(ClubEventId event, List<Participant> all) {
		this.events.lock(event);
		List<Pass> known = this.passes.of(event.value());
		Set<String> taken = known.stream().map(Pass::code).collect(Collectors.toCollection(HashSet::new));
		all.stream()
			.filter(member -> code(known, member).isEmpty())
			.forEach(member -> this.passes.save(new Pass(event, member, PassCode.next(this.random, taken))));
		this.passes.flush();
		return this.passes.of(event.value());
	}

	private static Optional<String> code(List<Pass> passes, Participant member) {
		return passes.stream().filter(pass -> pass.isOf(member)).map(Pass::code).findFirst();
	}

	/**
	 * Notes that a participant came. The same scan counts once, and so does a
	 * participant.
	 * @param scan made where the scan was
	 * @param at when that was, where it could not be sent at once; now where that is odd
	 */
	void arrive(ClubEventId event, Participant member, UUID scan, Instant at, AccountId by) {
		Instant now = this.clock.instant();
		if (!this.events.lock(event).status().takesArrivals()) {
			throw Rejected.because("day.over");
		}
		if (!this.arrivals.existsByScan(scan)
				&& this.arrivals.of(event.value(), member.kind(), member.id()).isEmpty()) {
			boolean odd = at.isAfter(now) || at.isBefore(now.minus(QUEUED_AT_MOST));
			this.arrivals.saveAndFlush(new Arrival(event, member, odd ? now : at, by, scan));
			this.audit.record("event.arrival", "event", event.value(), Map.of("member", member.name()));
		}
	}

	/** Takes that back. */
	void takeBack(ClubEventId event, Participant member) {
		this.arrivals.of(event.value(), member.kind(), member.id()).ifPresent(arrival -> {
			arrival.takeBack(this.clock.instant());
			this.audit.record("event.arrivalTakenBack", "event", event.value(), Map.of("member", member.name()));
		});
	}

	/** Notes that a side did not come to its meeting, or that it did after all. */
	void miss(MeetingProfile meeting, Side side, boolean absent, AccountId by) {
		boolean noted = this.absences.of(meeting.event().value())
			.stream()
			.anyMatch(one -> one.meeting() == meeting.id().value() && one.side() == side);
		if (absent && !noted) {
			this.absences.saveAndFlush(new Absence(meeting, side, by, this.clock.instant()));
			this.audit.record("event.absence", "event", meeting.event().value(),
					Map.of("meeting", String.valueOf(meeting.id().value()), "side", side.name()));
		}
		else if (!absent && noted) {
			this.absences.forget(meeting.id().value(), side);
		}
	}

	/** The participant of an event that has this kind and id. */
	@Transactional(readOnly = true)
	public Participant participant(ClubEventId event, String kind, long id) {
		return this.guests.of(event)
			.stream()
			.map(Guests.Guest::member)
			.filter(member -> member.kind().name().equals(kind) && member.id() == id)
			.findFirst()
			.orElseThrow(() -> NotFound.of("participant", kind + " " + id));
	}

}
