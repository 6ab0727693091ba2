package org.caiqiao.club;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An event as a card of a list, in the reader's language.
 *
 * @param row the event
 * @param field the name of its field
 * @param experts the names of those invited
 * @param over whether its time is over
 */
record EventCard(EventRow row, String field, List<String> experts, boolean over) {

	static EventCard of(EventRow row, String field, Map<Long, String> names, boolean over) {
		return new EventCard(row, field,
				row.guests()
					.stream()
					.map(guest -> names.get(guest.expert().value()))
					.filter(Objects::nonNull)
					.map(Objects::requireNonNull)
					.toList(),
				over);
	}

	public long id() {
		return this.row.id();
	}

	/** What it is about, in a sentence or two. */
	public String teaser() {
		return EventContent.teaser(this.row.intro());
	}

	/** What stands on its chips. */
	public List<String> chips() {
		return List.of(this.field);
	}

	/** What the reader most wants to know: how to get in, or that it is too late. */
	public String standing() {
		if (this.over || this.row.status() != EventStatus.REGISTRATION_OPEN) {
			return "";
		}
		return (this.row.placesLeft() > 0) ? "club.placesLeft" : "club.placesLeft.none";
	}

}
