package org.caiqiao.club.meetings;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;

import org.springframework.boot.test.context.TestComponent;

/** Gives events of tests their slots and tables. */
@TestComponent
public class Halls {

	private final MeetingSetupManagement setups;

	private final ClubEventManagement events;

	private final MeetingSlots slots;

	private final MeetingTables tables;

	Halls(MeetingSetupManagement setups, ClubEventManagement events, MeetingSlots slots, MeetingTables tables) {
		this.setups = setups;
		this.events = events;
		this.slots = slots;
		this.tables = tables;
	}

	/** Slots of a quarter of an hour, one after the other from the event's beginning. */
	public List<MeetingData.Slot> slots(ClubEventId event, int count) {
		this.setups.addSlots(event, new SlotSeries(this.events.find(event).orElseThrow().content().startsAt(),
				Duration.ofMinutes(15), Duration.ZERO, List.of(), null, count));
		return this.slots.of(event.value()).stream().map(MeetingSlot::view).toList();
	}

	/** Tables A1, A2 and so on, for four each. */
	public List<MeetingData.Table> tables(ClubEventId event, int count) {
		this.setups.addTables(event, IntStream.rangeClosed(1, count).mapToObj(number -> "A" + number).toList(), "A 厅",
				4);
		return this.tables.of(event.value()).stream().map(MeetingTable::view).toList();
	}

}
