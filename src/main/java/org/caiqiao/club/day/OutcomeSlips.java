package org.caiqiao.club.day;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which slip of paper belongs to which side of which meeting: each has a code of
 * its own, for good.
 */
@Service
@Transactional
public class OutcomeSlips {

	private final Slips slips;

	private final MeetingManagement meetings;

	private final ClubEventManagement events;

	private final RandomGenerator random = new SecureRandom();

	OutcomeSlips(Slips slips, MeetingManagement meetings, ClubEventManagement events) {
		this.slips = slips;
		this.meetings = meetings;
		this.events = events;
	}

	/** The codes of all slips of an event, made for the meetings that have none. */
	public Map<MeetingSide, String> codes(ClubEventId event) {
		List<MeetingProfile> planned = this.meetings.planned(event);
		Map<MeetingSide, String> known = known(event);
		if (known.keySet().containsAll(planned.stream().flatMap(OutcomeSlips::sides).toList())) {
			return known;
		}
		// Whoever does the same at this moment waits, and finds all done.
		this.events.lock(event);
		complete(planned, known(event));
		return known(event);
	}

	/** Whose slip has this code, whatever was typed between its signs. */
	@Transactional(readOnly = true)
	public Optional<MeetingSide> find(ClubEventId event, String typed) {
		return Optional.of(PassCode.plain(typed))
			.filter(PassCode::valid)
			.flatMap(code -> this.slips.of(event.value(), code))
			.map(Slip::of);
	}

	/** Whether it can be a code at all; one sign that was mistyped makes it none. */
	public static boolean readable(String typed) {
		return PassCode.valid(PassCode.plain(typed));
	}

	private Map<MeetingSide, String> known(ClubEventId event) {
		return this.slips.of(event.value()).stream().collect(Collectors.toMap(Slip::of, Slip::code));
	}

	private void complete(List<MeetingProfile> planned, Map<MeetingSide, String> known) {
		Set<String> taken = new HashSet<>(known.values());
		for (MeetingProfile meeting : planned) {
			sides(meeting).filter(Predicate.not(known::containsKey))
				.forEach(one -> this.slips.save(new Slip(meeting, one.side(), PassCode.next(this.random, taken))));
		}
		this.slips.flush();
	}

	private static Stream<MeetingSide> sides(MeetingProfile meeting) {
		return Stream.of(Side.values()).map(side -> new MeetingSide(meeting.id().value(), side));
	}

}
