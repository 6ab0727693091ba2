package org.caiqiao.club;

import java.util.List;
import java.util.Objects;

import org.caiqiao.shared.Rejected;

/** The names of those who come for a member. */
final class AttendeeNames {

	/** More persons of one member leave no places for others. */
	static final int MOST = 5;

	/** The longest name of a person. */
	static final int LONGEST = 40;

	private AttendeeNames() {
	}

	/**
	 * The names of persons as they can be kept, empty ones left out.
	 * @throws Rejected of the field {@code attendees}
	 */
	static List<String> checked(List<String> names) {
		var clean = names.stream()
			.filter(Objects::nonNull)
			.map(name -> name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
			.filter(name -> !name.isEmpty())
			.toList();
		if (clean.isEmpty()) {
			throw Rejected.field("attendees", "club.attendees.none");
		}
		if (clean.size() > MOST) {
			throw Rejected.field("attendees", "club.attendees.tooMany", MOST);
		}
		if (clean.stream().anyMatch(name -> name.length() > LONGEST)) {
			throw Rejected.field("attendees", "club.attendees.tooLong", LONGEST);
		}
		return clean;
	}

}
