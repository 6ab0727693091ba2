package org.caiqiao.introduction;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The names of what introductions are between and about, read at once for a whole list.
 *
 * @param parties names of members; the office and members that are gone have none
 * @param titles titles of things; things that are gone have none
 * @param hidden the things whose owners are not named before both sides agree
 */
record Naming(Map<Party, String> parties, Map<Subject, String> titles, Set<Subject> hidden) {

	@Nullable String name(Party party) {
		return this.parties.get(party);
	}

	/** The title of a thing, or its number where it is gone. */
	String title(Subject subject) {
		return this.titles.getOrDefault(subject, "#" + subject.id());
	}

	/** Whether the other side may read this member's name before both agree. */
	boolean named(Party party, Subject subject) {
		return party.kind() != Party.Kind.COMPANY || !this.hidden.contains(subject);
	}

}
