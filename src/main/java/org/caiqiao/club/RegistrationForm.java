package org.caiqiao.club;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Who comes, as the page sends it: up to five names, empty ones left out. */
record RegistrationForm(@Nullable List<@Nullable String> attendees) {

	RegistrationForm {
		var names = new ArrayList<@Nullable String>();
		for (int n = 0; n < AttendeeNames.MOST; n++) {
			names.add((attendees != null && n < attendees.size()) ? attendees.get(n) : "");
		}
		if (attendees != null && attendees.size() > names.size()) {
			// Refused by the domain, not cut off in silence.
			names.addAll(attendees.subList(names.size(), attendees.size()));
		}
		attendees = names;
	}

	List<String> names() {
		return Objects.requireNonNull(this.attendees).stream().map(name -> (name != null) ? name : "").toList();
	}

}
