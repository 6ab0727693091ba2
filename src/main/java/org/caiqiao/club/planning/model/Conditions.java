package org.caiqiao.club.planning.model;

import java.util.List;

/**
 * Rules that bind meetings or attendees to each other.
 *
 * @param order meetings of which one lies before the other where both take place
 * @param exclusive meetings of which at most one takes place
 * @param notTogether attendees who do not share a slot of a clinic
 * @param clinics the clinics that wishes refer to
 */
public record Conditions(List<Pair> order, List<Pair> exclusive, List<Pair> notTogether, List<Clinic> clinics) {

	/** No such rule. */
	public static final Conditions NONE = new Conditions(List.of(), List.of(), List.of(), List.of());

	public Conditions {
		order = List.copyOf(order);
		exclusive = List.copyOf(exclusive);
		notTogether = List.copyOf(notTogether);
		clinics = List.copyOf(clinics);
	}

	/** The same with other exclusive pairs. */
	public Conditions exclusive(List<Pair> pairs) {
		return new Conditions(this.order, pairs, this.notTogether, this.clinics);
	}

	/** The same with another order of meetings. */
	public Conditions order(List<Pair> pairs) {
		return new Conditions(pairs, this.exclusive, this.notTogether, this.clinics);
	}

	/** The same with clinics, and who does not share a slot of them. */
	public Conditions clinics(List<Clinic> groups, List<Pair> apart) {
		return new Conditions(this.order, this.exclusive, apart, groups);
	}

	/** The most guests of a slot of this clinic. */
	public int size(String clinic) {
		return this.clinics.stream()
			.filter((each) -> each.id().equals(clinic))
			.mapToInt(Clinic::size)
			.findAny()
			.orElse(1);
	}

}
