package org.caiqiao.club;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How the calendars of those who come know an event.
 *
 * @param uid its name there, for good
 * @param sequence how often it changed so that they have to know
 */
@Embeddable
record CalendarEntry(@Column(name = "calendar_uid") UUID uid, @Column(name = "calendar_sequence") int sequence) {

	static CalendarEntry begun() {
		return new CalendarEntry(UUID.randomUUID(), 0);
	}

	CalendarEntry changed() {
		return new CalendarEntry(this.uid, this.sequence + 1);
	}

}
