package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.Participant;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what was set up and wished elsewhere; nobody is told. */
@Service
@Transactional
public class MeetingSetupImport {

	private final MeetingSlots slots;

	private final MeetingTables tables;

	private final WishLists lists;

	private final Clock clock;

	MeetingSetupImport(MeetingSlots slots, MeetingTables tables, WishLists lists, Clock clock) {
		this.slots = slots;
		this.tables = tables;
		this.lists = lists;
		this.clock = clock;
	}

	/** Records the slots and tables of an event that has none yet, and what is wished. */
	public void record(ClubEventId event, Hall hall, List<Said> wishes) {
		List<MeetingSlot> times = this.slots
			.saveAllAndFlush(hall.slots().stream().map(time -> new MeetingSlot(event, time)).toList());
		this.tables.saveAll(
				hall.tables().stream().map(name -> new MeetingTable(event, name, hall.room(), hall.seats())).toList());
		wishes.forEach(said -> say(event, said, times));
	}

	private void say(ClubEventId event, Said said, List<MeetingSlot> times) {
		this.lists.begin(event.value(), said.who().kind().name(), said.who().id());
		WishList list = this.lists.of(event.value(), said.who().kind(), said.who().id()).orElseThrow();
		var page = new WishPage(List.copyOf(said.wishes().keySet()),
				said.wishes()
					.entrySet()
					.stream()
					.map(wish -> new Wish(wish.getKey(), wish.getValue(), "", null))
					.toList(),
				IntStream.range(0, Math.min(said.away(), times.size())).mapToObj(at -> times.get(at).id()).toList(),
				said.sharesSlot());
		this.lists.save(
				list.say(0, page, Set.copyOf(said.wishes().keySet()), MeetingLimits.USUAL_MUSTS, this.clock.instant()));
	}

	/**
	 * Where and when meetings are held.
	 *
	 * @param slots when
	 * @param tables their names
	 * @param room where they stand
	 * @param seats how many sit at each
	 */
	public record Hall(List<SlotTime> slots, List<String> tables, String room, int seats) {
	}

	/**
	 * What a member wishes.
	 *
	 * @param who the member
	 * @param wishes whom it wishes to meet, and how much
	 * @param away how many of the first slots it misses
	 * @param sharesSlot whether it would share a slot
	 */
	public record Said(Participant who, Map<Long, WishStrength> wishes, int away, boolean sharesSlot) {
	}

}
