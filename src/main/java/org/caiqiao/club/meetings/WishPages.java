package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.account.SignedIn;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.matching.PairNote;
import org.caiqiao.matching.PairScores;
import org.caiqiao.matching.PairScores.PairScore;
import org.caiqiao.need.NeedProfile;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.shared.Option;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages where members say whom they wish to meet. */
@Component
@Transactional
class WishPages {

	/** Others on one page. */
	static final int SIZE = ListingRequest.SIZE;

	private final MeetingSetupManagement setups;

	private final MeetingSlots slots;

	private final WishLists lists;

	private final CompanyNeeds needs;

	private final PairScores scores;

	private final LeftOvers leftOvers;

	private final Clock clock;

	WishPages(MeetingSetupManagement setups, MeetingSlots slots, WishLists lists, CompanyNeeds needs, PairScores scores,
			LeftOvers leftOvers, Clock clock) {
		this.setups = setups;
		this.slots = slots;
		this.lists = lists;
		this.needs = needs;
		this.scores = scores;
		this.leftOvers = leftOvers;
		this.clock = clock;
	}

	/** The page of a member, for this reader. */
	WishView page(Attendance attendance, Participant speaker, SignedIn who, Shown shown, Locale locale) {
		long id = attendance.event().id().value();
		MeetingSetup setup = this.setups.of(attendance.event().id());
		WishWindow window = WishWindow.of(attendance.event(), setup);
		Optional<WishList> list = said(attendance, speaker);
		return new WishView(attendance.event(), speaker, list.map(WishList::version).orElse(0),
				others(attendance, speaker, shown, locale), this.slots.of(id).stream().map(MeetingSlot::view).toList(),
				setup.limits().mostMusts(),
				list.stream()
					.flatMap(one -> one.wishes().stream())
					.filter(wish -> wish.strength() == WishStrength.MUST
							&& attendance.facing(speaker).stream().anyMatch(other -> other.id() == wish.other()))
					.count(),
				window.until(), window.open(this.clock.instant(), who.office()),
				list.filter(WishList::answered).isPresent(), who.office());
	}

	/** What was said before of those whom the page shows. */
	WishForm form(WishView view) {
		Optional<WishList> list = this.lists.of(view.event().id().value(), view.speaker().kind(), view.speaker().id());
		Map<Long, Wish> said = list.map(WishList::byOther).orElse(Map.of());
		List<String> shown = view.slots().stream().map(slot -> String.valueOf(slot.id())).toList();
		List<Long> away = list.map(WishList::away).orElse(List.of());
		return new WishForm(view.others().rows().stream().map(other -> row(view, other, said.get(other.id()))).toList(),
				List.copyOf(shown),
				List.copyOf(shown.stream().filter(slot -> !away.contains(Long.valueOf(slot))).toList()),
				list.map(WishList::sharesSlot).orElse(false));
	}

	/** A company that came again for somebody need not say so again. */
	private static WishRow row(WishView view, WishView.Other other, @Nullable Wish said) {
		return WishRow.of(other.id(), (said == null && view.company() && !view.answered() && other.leftOver())
				? new Wish(other.id(), WishStrength.MEET, "", null) : said);
	}

	private Optional<WishList> said(Attendance attendance, Participant speaker) {
		return this.lists.of(attendance.event().id().value(), speaker.kind(), speaker.id());
	}

	private Listing<WishView.Other> others(Attendance attendance, Participant speaker, Shown asked, Locale locale) {
		boolean company = speaker.kind() == MemberKind.COMPANY;
		List<Participant> facing = attendance.facing(speaker);
		Set<LeftOverManagement.Pair> leftOver = this.leftOvers.pairs(attendance.event().id().value());
		Map<Long, List<NeedProfile>> known = this.needs.of(company ? List.of(speaker) : facing, company);
		Map<CompanyNeeds.Pair, PairScore> best = this.needs.best(known,
				(company ? facing : List.of(speaker)).stream().map(Participant::id).toList());
		List<Scored> ordered = facing.stream()
			.map(other -> new Scored(other,
					best.get(new CompanyNeeds.Pair(company ? speaker.id() : other.id(),
							company ? other.id() : speaker.id())),
					known.getOrDefault(company ? speaker.id() : other.id(), List.of()),
					leftOver.contains(company ? new LeftOverManagement.Pair(other.id(), speaker.id())
							: new LeftOverManagement.Pair(speaker.id(), other.id()))))
			.sorted(Comparator.comparing(Scored::leftOver).thenComparing(Scored::points).reversed())
			.toList();
		var request = new ListingRequest("/events/" + attendance.event().id().value() + address(speaker), "", Map.of(),
				null, asked.page())
			.within(ordered.size());
		List<Scored> some = asked.of(ordered, request);
		Map<PairScore, PairNote> notes = this.scores
			.notes(some.stream().flatMap(one -> Stream.ofNullable(one.score())).toList(), locale);
		return new Listing<>(request, some.stream().map(other -> row(other, notes)).toList(), ordered.size(), List.of(),
				List.of());
	}

	private static WishView.Other row(Scored scored, Map<PairScore, PairNote> notes) {
		Participant other = scored.other();
		PairScore score = scored.score();
		return new WishView.Other(other.id(), other.name(),
				((other.kind() == MemberKind.COMPANY) ? "/companies/" : "/experts/") + other.id(), scored.points(),
				(score != null) ? notes.get(score) : null, (score != null) ? scored.title(score.need()) : "",
				scored.leftOver(),
				scored.needs()
					.stream()
					.map(need -> new Option(String.valueOf(need.id().value()), need.content().title()))
					.toList());
	}

	/** Where the wishes of a member are, below the event. */
	static String address(Participant speaker) {
		return "/wishes/" + ((speaker.kind() == MemberKind.COMPANY) ? "companies/" : "experts/") + speaker.id();
	}

	/**
	 * What of a list is shown.
	 *
	 * @param page the page asked for, from 1
	 * @param others those whom a form that was sent shows, in its order; null for the
	 * usual one
	 */
	record Shown(int page, @Nullable List<Long> others) {

		private List<Scored> of(List<Scored> all, ListingRequest request) {
			List<Long> sent = this.others;
			return (sent == null) ? request.of(all)
					: sent.stream().flatMap(id -> all.stream().filter(one -> one.other().id() == id).limit(1)).toList();
		}
	}

	private record Scored(Participant other, @Nullable PairScore score, List<NeedProfile> needs, boolean leftOver) {

		int points() {
			return (this.score != null) ? this.score.points() : 0;
		}

		String title(long need) {
			return this.needs.stream()
				.filter(one -> one.id().value() == need)
				.map(one -> one.content().title())
				.findFirst()
				.orElse("");
		}
	}

}
