package org.caiqiao.club.meetings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.Participant;

import org.springframework.boot.test.context.TestComponent;

/** Gives events of tests their slots and tables. */
@TestComponent
public class Halls {

	private final MeetingSetupManagement setups;

	private final ClubEventManagement events;

	private final MeetingSlots slots;

	private final MeetingTables tables;

	private final WishManagement wishes;

	private final RuleManagement rules;

	private final ConflictRules stored;

	Halls(MeetingSetupManagement setups, ClubEventManagement events, MeetingSlots slots, MeetingTables tables,
			WishManagement wishes, RuleManagement rules, ConflictRules stored) {
		this.setups = setups;
		this.events = events;
		this.slots = slots;
		this.tables = tables;
		this.wishes = wishes;
		this.rules = rules;
		this.stored = stored;
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

	/** Says for the first time what a member wishes. */
	public void wishes(SignedIn who, ClubEventId event, Participant speaker, Map<Participant, WishStrength> said,
			boolean sharesSlot, Long... away) {
		this.wishes.say(who, event, speaker.kind(), speaker.id(), 0, new WishPage(
				said.keySet().stream().map(Participant::id).toList(),
				said.entrySet().stream().map(one -> new Wish(one.getKey().id(), one.getValue(), "", null)).toList(),
				List.of(away), sharesSlot));
	}

	/** Adds a conflict rule. */
	public void rule(ClubEventId event, RuleKind kind, RuleLevel level, Participant one, Participant other) {
		this.rules.add(new ConflictRule(event, kind, level, one.id(), other.id(), ""));
	}

	/** Takes all conflict rules back. */
	public void takeBackRules(ClubEventId event) {
		this.stored.of(event.value()).forEach(rule -> this.rules.remove(event, rule.id()));
	}

	/** Limits how many meetings each may have. */
	public void limit(ClubEventId event, int company, int expert) {
		this.setups.limit(event, this.setups.of(event).version(), new MeetingLimits(company, expert, 2, null));
	}

}
