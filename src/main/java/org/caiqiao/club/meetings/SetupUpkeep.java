package org.caiqiao.club.meetings;

import java.time.Duration;
import java.util.List;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.EventContent;
import org.caiqiao.club.EventCopied;
import org.caiqiao.club.EventRescheduled;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets slots, tables and rules go along where an event is copied or takes place at
 * another time; in the same transaction, so that neither is saved without the other.
 */
@Component
class SetupUpkeep {

	private final ClubEventManagement events;

	private final MeetingSetupManagement management;

	private final MeetingSlots slots;

	private final MeetingTables tables;

	private final ConflictRules rules;

	SetupUpkeep(ClubEventManagement events, MeetingSetupManagement management, MeetingSlots slots, MeetingTables tables,
			ConflictRules rules) {
		this.events = events;
		this.management = management;
		this.slots = slots;
		this.tables = tables;
		this.rules = rules;
	}

	/**
	 * Slots have the same distance from the beginning; those that the new event has no
	 * time for are left out.
	 */
	@EventListener
	void on(EventCopied copied) {
		long original = copied.original().value();
		ClubEventId copy = copied.copy();
		EventContent before = content(copied.original());
		EventContent now = content(copy);
		var later = Duration.between(before.startsAt(), now.startsAt());
		this.management.begun(copy).likeThoseOf(this.management.of(copied.original()));
		this.slots.saveAll(this.slots.of(original)
			.stream()
			.map(slot -> slot.time().later(later))
			.filter(time -> time.within(now.startsAt(), now.endsAt()))
			.map(time -> new MeetingSlot(copy, time))
			.toList());
		this.tables.saveAll(this.tables.of(original).stream().map(table -> table.at(copy)).toList());
		this.rules.saveAll(this.rules.of(original).stream().map(rule -> rule.at(copy)).toList());
	}

	/**
	 * Slots move with the beginning; an event is not cut shorter than its slots. First of
	 * all: who tells of meetings tells their new times.
	 */
	@EventListener
	@Order(0)
	void on(EventRescheduled moved) {
		List<SlotTime> all = this.slots.times(moved.event().value());
		var later = Duration.between(moved.startedAt(), moved.startsAt());
		long outside = all.stream().filter(time -> !time.later(later).within(moved.startsAt(), moved.endsAt())).count();
		if (outside > 0) {
			throw Rejected.field("endsAt", "club.slots.outsideMoved", outside);
		}
		if (!later.isZero() && !all.isEmpty()) {
			this.slots.move(moved.event().value(), later.toSeconds());
		}
	}

	private EventContent content(ClubEventId id) {
		return this.events.find(id).orElseThrow(() -> NotFound.of("event", id.value())).content();
	}

}
