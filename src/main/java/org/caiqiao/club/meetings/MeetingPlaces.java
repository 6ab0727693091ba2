package org.caiqiao.club.meetings;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.club.ClubEventId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the slots and tables of events. */
@Component
@Transactional(readOnly = true)
public class MeetingPlaces {

	private final MeetingSlots slots;

	private final MeetingTables tables;

	MeetingPlaces(MeetingSlots slots, MeetingTables tables) {
		this.slots = slots;
		this.tables = tables;
	}

	/** When and where meetings of this event can be. */
	public Of of(ClubEventId event) {
		return new Of(
				this.slots.of(event.value())
					.stream()
					.map(MeetingSlot::view)
					.collect(Collectors.toMap(MeetingData.Slot::id, Function.identity())),
				this.tables.of(event.value())
					.stream()
					.map(MeetingTable::view)
					.collect(Collectors.toMap(MeetingData.Table::id, Function.identity())));
	}

	/**
	 * When and where meetings can be.
	 *
	 * @param slots by their ids
	 * @param tables by their ids
	 */
	public record Of(Map<Long, MeetingData.Slot> slots, Map<Long, MeetingData.Table> tables) {
	}

}
