package org.caiqiao.club.planning.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The meetings that take place, in the order of their wishes.
 *
 * @param placements where each takes place
 */
public record Plan(List<Placement> placements) {

	/** Nobody meets anybody. */
	public static final Plan EMPTY = new Plan(List.of());

	public Plan {
		placements = List.copyOf(placements);
	}

	/** Where each meeting takes place, by the meeting. */
	public Map<String, Placement> byMeeting() {
		return this.placements.stream()
			.collect(Collectors.toMap(Placement::meeting, Function.identity(), (one, other) -> one));
	}

	/** Where this meeting takes place. */
	public Optional<Placement> of(String meeting) {
		return this.placements.stream().filter((each) -> each.meeting().equals(meeting)).findFirst();
	}

}
