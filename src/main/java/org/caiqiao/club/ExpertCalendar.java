package org.caiqiao.club;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Component;

/** Sees to it that no expert is at two events at once. */
@Component
class ExpertCalendar {

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Engagements engagements;

	private final ExpertManagement experts;

	private final Clock clock;

	ExpertCalendar(Engagements engagements, ExpertManagement experts, Clock clock) {
		this.engagements = engagements;
		this.experts = experts;
		this.clock = clock;
	}

	/**
	 * Takes up the experts of a saved event for its time, and lets those go that it no
	 * longer has.
	 * @throws Rejected naming the event that has one of them at that time
	 */
	void book(ClubEvent event) {
		long id = event.id().value();
		Instant start = event.content().startsAt();
		Instant end = event.content().endsAt();
		this.engagements.release(id);
		// Always in the same order: two officers who want the same experts then wait for
		// each other, not both for ever.
		long[] experts = event.lineUp().experts().stream().mapToLong(ExpertId::value).sorted().toArray();
		// Of those who are gone, with an import or the demo district, nothing is taken
		// up.
		Set<Long> there = this.experts.names(Arrays.stream(experts).boxed().toList()).keySet();
		for (long expert : experts) {
			if (!there.contains(expert)) {
				continue;
			}
			if (this.engagements.engage(id, expert, start, end) == 0) {
				throw taken(id, expert, start, end);
			}
		}
	}

	/** Lets all experts of an event go. */
	void release(ClubEvent event) {
		this.engagements.release(event.id().value());
	}

	/**
	 * Those of these experts whom another event has at the time of this one, with its
	 * number.
	 */
	Map<Long, Integer> busy(ClubEventProfile event, Collection<Long> these) {
		return these.isEmpty() ? Map.of()
				: this.engagements.busy(event.id().value(), these, event.content().startsAt(), event.content().endsAt())
					.stream()
					.collect(Collectors.toMap(Engagements.Busy::getExpert, Engagements.Busy::getNumber));
	}

	private Rejected taken(long event, long expert, Instant start, Instant end) {
		String name = this.experts.names(List.of(expert)).getOrDefault(expert, "");
		return this.engagements.clash(event, expert, start, end)
			.map(other -> Rejected.field("startsAt", "club.expert.taken", name, String.valueOf(other.getNumber()),
					other.getTitle(), DAY_AND_TIME.format(other.getStartsAt().atZone(this.clock.getZone())),
					TIME.format(other.getEndsAt().atZone(this.clock.getZone()))))
			.orElseGet(() -> Rejected.field("startsAt", "club.expert.takenMeanwhile", name));
	}

}
