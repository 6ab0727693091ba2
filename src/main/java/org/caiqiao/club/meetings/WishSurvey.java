package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the wishes of an event for the office. */
@Component
@Transactional
class WishSurvey {

	/** Narrows the list down to those who said nothing yet. */
	static final String SILENT = "silent";

	private static final int MOST_WISHED = 5;

	private final MeetingSetupManagement setups;

	private final WishLists lists;

	WishSurvey(MeetingSetupManagement setups, WishLists lists) {
		this.setups = setups;
		this.lists = lists;
	}

	/** Who takes part and what is wished, page by page. */
	Found of(Attendance attendance, String only, int page) {
		List<WishList> said = this.lists.all(attendance.event().id().value());
		var wished = new HashMap<Other, Integer>();
		for (WishList list : said) {
			if (attendance.find(list.memberKind(), list.member()).isPresent()) {
				MemberKind facing = (list.memberKind() == MemberKind.COMPANY) ? MemberKind.EXPERT : MemberKind.COMPANY;
				list.wishes()
					.stream()
					.filter(wish -> wish.strength() != WishStrength.NO)
					.forEach(wish -> wished.merge(new Other(facing, wish.other()), 1, Integer::sum));
			}
		}
		List<Row> all = attendance.all().stream().map(member -> row(member, said, wished)).toList();
		List<Row> shown = all.stream().filter(row -> !only.equals(SILENT) || !row.answered()).toList();
		var request = new ListingRequest("/office/events/" + attendance.event().id().value() + "/wishes", "",
				only.equals(SILENT) ? Map.of("only", List.of(SILENT)) : Map.of(), null, page)
			.within(shown.size());
		Instant until = this.setups.of(attendance.event().id()).wishesUntil(attendance.event());
		return new Found(new Listing<>(request, request.of(shown), shown.size(), List.of(), List.of()), all.size(),
				all.stream().filter(row -> !row.answered()).count(), only.equals(SILENT), until,
				Stream.of(MemberKind.EXPERT, MemberKind.COMPANY)
					.flatMap(kind -> all.stream()
						.filter(row -> row.member().kind() == kind && row.wishedBy() > 0)
						.sorted(Comparator.comparingInt(Row::wishedBy).reversed())
						.limit(MOST_WISHED))
					.toList());
	}

	private static Row row(Participant member, List<WishList> said, Map<Other, Integer> wished) {
		Optional<WishList> list = said.stream()
			.filter(one -> one.isOf(member.kind(), member.id()) && one.answered())
			.findFirst();
		int[] counts = new int[WishStrength.values().length];
		list.ifPresent(one -> one.wishes().forEach(wish -> counts[wish.strength().ordinal()]++));
		return new Row(member, WishPages.address(member), list.isPresent(), counts[WishStrength.MUST.ordinal()],
				counts[WishStrength.MEET.ordinal()], counts[WishStrength.NO.ordinal()],
				list.map(one -> one.away().size()).orElse(0),
				wished.getOrDefault(new Other(member.kind(), member.id()), 0));
	}

	private record Other(MemberKind kind, long id) {
	}

	/**
	 * What the office sees.
	 *
	 * @param rows who takes part
	 * @param members how many take part
	 * @param silent how many of them said nothing yet
	 * @param narrowed whether only those are listed
	 * @param until when members can no longer say their wishes
	 * @param mostWished those whom most wish to meet, experts first
	 */
	record Found(Listing<Row> rows, int members, long silent, boolean narrowed, Instant until, List<Row> mostWished) {
	}

	/**
	 * One who takes part.
	 *
	 * @param member who
	 * @param address of its wishes, below the event
	 * @param answered whether it said anything
	 * @param musts how many it must meet
	 * @param meets how many it would like to meet
	 * @param refusals how many it would rather not
	 * @param away slots in which it is not free
	 * @param wishedBy how many wish to meet it
	 */
	record Row(Participant member, String address, boolean answered, int musts, int meets, int refusals, int away,
			int wishedBy) {
	}

}
