package org.caiqiao.club;

import org.caiqiao.shared.Rejected;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Sees to it that no two events of the club have the same number. */
@Component
class EventNumbers {

	private final ClubEvents events;

	EventNumbers(ClubEvents events) {
		this.events = events;
	}

	/** The number that the next event is likely to have. */
	int next() {
		return this.events.greatestNumber() + 1;
	}

	/**
	 * Saves an event with its number.
	 * @param id the event's own id, which may keep the number; -1 for a new event
	 */
	void save(ClubEvent event, long id, int number) {
		if (this.events.existsByNumberAndIdNot(number, id)) {
			throw Rejected.field("number", "club.number.taken", number);
		}
		try {
			this.events.saveAndFlush(event);
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody else took the number between the look and the write.
			throw Rejected.field("number", "club.number.taken", number);
		}
	}

}
