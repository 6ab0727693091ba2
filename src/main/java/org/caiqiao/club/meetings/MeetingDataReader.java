package org.caiqiao.club.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.matching.PairScores.PairScore;
import org.caiqiao.need.NeedProfile;
import org.caiqiao.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together all that is known of an event before its meetings are planned. */
@Component
@Transactional(readOnly = true)
public class MeetingDataReader {

	private final ClubEventManagement events;

	private final Attendances attendances;

	private final MeetingSetups setups;

	private final MeetingSlots slots;

	private final MeetingTables tables;

	private final BindingRules rules;

	private final WishLists lists;

	private final CompanyNeeds needs;

	private final LeftOvers leftOvers;

	private final PublishedPlans plans;

	private final Clock clock;

	MeetingDataReader(ClubEventManagement events, Attendances attendances, MeetingSetups setups, MeetingSlots slots,
			MeetingTables tables, BindingRules rules, WishLists lists, CompanyNeeds needs, LeftOvers leftOvers,
			PublishedPlans plans, Clock clock) {
		this.events = events;
		this.attendances = attendances;
		this.setups = setups;
		this.slots = slots;
		this.tables = tables;
		this.rules = rules;
		this.lists = lists;
		this.needs = needs;
		this.leftOvers = leftOvers;
		this.plans = plans;
		this.clock = clock;
	}

	/** What is known of this event now. */
	public MeetingData of(ClubEventId event) {
		long id = event.value();
		Attendance attendance = this.attendances
			.of(this.events.find(event).orElseThrow(() -> NotFound.of("event", id)));
		List<WishList> said = this.lists.all(id);
		Optional<MeetingLimits> limits = this.setups.findById(id).map(MeetingSetup::limits);
		List<MeetingData.Slot> all = this.slots.of(id).stream().map(MeetingSlot::view).toList();
		Set<Long> there = all.stream().map(MeetingData.Slot::id).collect(Collectors.toSet());
		Map<PublishedPlans.Had, Integer> had = this.plans.meetingsSince(yearAgo());
		return new MeetingData(event, all, this.tables.of(id).stream().map(MeetingTable::view).toList(),
				attendance.all().stream().map(member -> attendee(member, said, there, limits, had)).toList(),
				wishes(attendance, said), this.rules.of(attendance), this.clock.instant());
	}

	private static MeetingData.Attendee attendee(Participant member, List<WishList> said, Set<Long> slots,
			Optional<MeetingLimits> limits, Map<PublishedPlans.Had, Integer> had) {
		Optional<WishList> list = said.stream().filter(one -> one.isOf(member.kind(), member.id())).findFirst();
		Integer most = limits
			.map(all -> (member.kind() == MemberKind.EXPERT) ? all.mostPerExpert() : all.mostPerCompany())
			.orElse(null);
		return new MeetingData.Attendee(member,
				list.map(one -> one.away().stream().filter(slots::contains).collect(Collectors.toSet()))
					.orElse(Set.of()),
				most, list.map(WishList::sharesSlot).orElse(false), list.map(WishList::answered).orElse(false),
				had.getOrDefault(new PublishedPlans.Had(member.kind(), member.id()), 0));
	}

	private Instant yearAgo() {
		return this.clock.instant().atZone(this.clock.getZone()).minusYears(1).toInstant();
	}

	private List<MeetingData.Wished> wishes(Attendance attendance, List<WishList> said) {
		Map<CompanyNeeds.Pair, Wish> byCompany = new HashMap<>();
		Map<CompanyNeeds.Pair, Wish> byExpert = new HashMap<>();
		for (WishList list : said) {
			list.wishes().forEach(wish -> {
				if (list.memberKind() == MemberKind.COMPANY) {
					byCompany.put(new CompanyNeeds.Pair(list.member(), wish.other()), wish);
				}
				else {
					byExpert.put(new CompanyNeeds.Pair(wish.other(), list.member()), wish);
				}
			});
		}
		Map<Long, List<NeedProfile>> known = this.needs.of(attendance.companies(), true);
		Map<CompanyNeeds.Pair, PairScore> scores = this.needs.best(known,
				attendance.experts().stream().map(Participant::id).toList());
		Map<Long, String> fields = CompanyNeeds.fields(known);
		Set<LeftOverManagement.Pair> leftOver = this.leftOvers.pairs(attendance.event().id().value());
		var wishes = new ArrayList<MeetingData.Wished>();
		for (Participant expert : attendance.experts()) {
			for (Participant company : attendance.companies()) {
				var pair = new CompanyNeeds.Pair(company.id(), expert.id());
				Wish ofCompany = byCompany.get(pair);
				Wish ofExpert = byExpert.get(pair);
				PairScore score = scores.get(pair);
				if (ofCompany != null || ofExpert != null || score != null) {
					Long need = Stream
						.of(Optional.ofNullable(ofCompany).map(Wish::need),
								Optional.ofNullable(ofExpert).map(Wish::need),
								Optional.ofNullable(score).map(PairScore::need))
						.flatMap(Optional::stream)
						.findFirst()
						.orElse(null);
					wishes.add(new MeetingData.Wished(expert.id(), company.id(),
							(ofCompany != null) ? ofCompany.strength() : null,
							(ofExpert != null) ? ofExpert.strength() : null, need,
							(need != null) ? fields.get(need) : null, (score != null) ? score.points() : 0,
							leftOver.contains(new LeftOverManagement.Pair(expert.id(), company.id()))));
				}
			}
		}
		return wishes;
	}

}
