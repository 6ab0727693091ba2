package org.caiqiao.club.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Wish;

/**
 * Companies that may share a slot of an expert: each of them and the expert agreed to
 * that, and what they ask about are needs of the same field of the club.
 */
final class Clinics {

	/** More have no word each in a quarter of an hour. */
	private static final int MOST = 4;

	private final int size;

	private final Set<String> willing;

	private final Map<PairKey, String> fields = new HashMap<>();

	private final Set<String> names = new TreeSet<>();

	Clinics(MeetingData data) {
		int seats = data.tables().stream().mapToInt(MeetingData.Table::seats).max().orElse(2);
		this.size = Math.min(MOST, seats - 1);
		this.willing = data.attendees()
			.stream()
			.filter(MeetingData.Attendee::sharesSlot)
			.map(one -> PairKey.idOf(one.member()))
			.collect(Collectors.toSet());
		data.wishes()
			.stream()
			.filter(wished -> wished.field() != null)
			.forEach(wished -> this.fields.put(new PairKey(wished.expert(), wished.company()),
					Objects.requireNonNull(wished.field())));
	}

	/** The wishes, those that may share a slot named so. */
	List<Wish> join(Map<PairKey, Wish> wishes) {
		var groups = new TreeMap<String, List<PairKey>>();
		wishes.keySet()
			.stream()
			.filter(pair -> this.size > 1 && agreed(pair) && this.fields.containsKey(pair))
			.forEach(pair -> groups.computeIfAbsent(name(pair), name -> new ArrayList<>()).add(pair));
		groups.values().removeIf(group -> group.size() < 2);
		this.names.addAll(groups.keySet());
		return wishes.entrySet()
			.stream()
			.map(entry -> groups.getOrDefault(name(entry.getKey()), List.of()).contains(entry.getKey())
					? entry.getValue().in(name(entry.getKey())) : entry.getValue())
			.toList();
	}

	/** Those that some wishes were named after. */
	List<Clinic> named() {
		return this.names.stream().map(name -> new Clinic(name, this.size)).toList();
	}

	private boolean agreed(PairKey pair) {
		return this.willing.contains(pair.companyId()) && this.willing.contains(pair.expertId());
	}

	private String name(PairKey pair) {
		return pair.expertId() + " " + this.fields.getOrDefault(pair, "");
	}

}
