package org.caiqiao.club.meetings;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where the office sets up the meetings of an event. Each write holds the
 * event, so that its times stay as they are meanwhile.
 */
@Service
@Transactional
class MeetingSetupManagement {

	/** More do not fit into any of the club's halls. */
	static final int MOST_TABLES = 300;

	private final ClubEventManagement events;

	private final MeetingSetups setups;

	private final MeetingSlots slots;

	private final MeetingTables tables;

	private final PublishedPlans plans;

	private final Audit audit;

	private final ZoneId zone;

	MeetingSetupManagement(ClubEventManagement events, MeetingSetups setups, MeetingSlots slots, MeetingTables tables,
			PublishedPlans plans, Audit audit, Clock clock) {
		this.events = events;
		this.setups = setups;
		this.slots = slots;
		this.tables = tables;
		this.plans = plans;
		this.audit = audit;
		this.zone = clock.getZone();
	}

	/**
	 * Looks whether these slots could be added.
	 * @throws Rejected naming the first that lies outside the event or over another one
	 */
	@Transactional(readOnly = true)
	public List<SlotTime> preview(ClubEventProfile event, SlotSeries series) {
		List<SlotTime> times = series.times();
		List<SlotTime> before = this.slots.of(event.id().value()).stream().map(MeetingSlot::time).toList();
		new SlotRules(event.content(), this.zone).check(before, times);
		return times;
	}

	/** Adds a row of slots; returns how many. */
	public int addSlots(ClubEventId id, SlotSeries series) {
		ClubEventProfile event = changeable(id);
		List<SlotTime> times = preview(event, series);
		this.slots.saveAllAndFlush(times.stream().map(time -> new MeetingSlot(id, time)).toList());
		this.audit.record("event.slots", "event", id.value(), Map.of("count", String.valueOf(times.size())));
		return times.size();
	}

	/** Takes a slot away. */
	public void removeSlot(ClubEventId id, long slot) {
		changeable(id);
		this.slots.delete(this.slots.findById(slot)
			.filter(found -> found.event() == id.value())
			.orElseThrow(() -> NotFound.of("slot", slot)));
	}

	/** Takes all slots away. */
	public void clearSlots(ClubEventId id) {
		changeable(id);
		this.slots.clear(id.value());
		this.audit.record("event.slotsCleared", "event", id.value());
	}

	/** Adds tables of these names; returns how many. */
	public int addTables(ClubEventId id, List<String> names, String room, int seats) {
		changeable(id);
		List<MeetingTable> before = this.tables.of(id.value());
		Optional<String> twice = before.stream().map(MeetingTable::name).filter(names::contains).findFirst();
		if (twice.isPresent()) {
			throw Rejected.field("table", "club.table.taken", twice.get());
		}
		if (before.size() + names.size() > MOST_TABLES) {
			throw Rejected.field("last", "club.table.tooMany", MOST_TABLES);
		}
		this.tables.saveAllAndFlush(names.stream().map(name -> new MeetingTable(id, name, room, seats)).toList());
		return names.size();
	}

	/** Takes a table away. */
	public void removeTable(ClubEventId id, long table) {
		changeable(id);
		this.tables.delete(this.tables.findById(table)
			.filter(found -> found.event() == id.value())
			.orElseThrow(() -> NotFound.of("table", table)));
	}

	/**
	 * Takes other limits.
	 * @param version the version the officer read
	 */
	public void limit(ClubEventId id, int version, MeetingLimits limits) {
		ClubEventProfile event = this.events.hold(id);
		this.setups.save(begun(id).limit(version, limits, event));
		this.audit.record("event.limits", "event", id.value());
	}

	/** The setup of an event, the usual one where nothing was said yet. */
	@Transactional(readOnly = true)
	public MeetingSetup of(ClubEventId id) {
		return this.setups.findById(id.value()).orElseGet(() -> MeetingSetup.usual(id));
	}

	/** The same to be written, begun where there is none. */
	MeetingSetup begun(ClubEventId id) {
		this.setups.begin(id.value());
		return this.setups.findById(id.value()).orElseThrow();
	}

	private ClubEventProfile changeable(ClubEventId id) {
		ClubEventProfile event = this.events.hold(id);
		if (this.plans.published(id)) {
			throw Rejected.because("club.meetings.published");
		}
		return event;
	}

}
