package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where wishes are taken over from one event to another. */
@Service
@Transactional
public class LeftOverManagement {

	private final LeftOvers leftOvers;

	private final ClubEventManagement events;

	private final Participants participants;

	private final NoticeManagement notices;

	private final Audit audit;

	private final Clock clock;

	LeftOverManagement(LeftOvers leftOvers, ClubEventManagement events, Participants participants,
			NoticeManagement notices, Audit audit, Clock clock) {
		this.leftOvers = leftOvers;
		this.events = events;
		this.participants = participants;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Offers wishes for an event, and writes once to everybody who acts for one of the
	 * companies. Wishes for experts who are not invited there are left out.
	 * @param from where they got no place
	 * @param to an event ahead
	 * @param words why a company is written to, by the experts it wished for and the
	 * reader
	 * @return how many wishes were taken over
	 * @throws Rejected where that event is over or not public, or none of the experts is
	 * invited there
	 */
	public int offer(ClubEventId from, ClubEventId to, List<Pair> pairs, AccountId by,
			BiFunction<List<Long>, AccountId, String> words) {
		ClubEventProfile event = this.events.hold(to);
		if (!event.status().visible() || event.content().over(this.clock.instant())) {
			throw Rejected.field("event", "leftovers.chooseEvent");
		}
		Map<Long, List<Long>> byCompany = new LinkedHashMap<>();
		int taken = 0;
		for (Pair pair : pairs) {
			if (event.lineUp().experts().contains(new ExpertId(pair.expert()))) {
				taken += this.leftOvers.write(to.value(), from.value(), pair.expert(), pair.company(), by.value(),
						this.clock.instant());
				byCompany.computeIfAbsent(pair.company(), company -> new ArrayList<>()).add(pair.expert());
			}
		}
		if (byCompany.isEmpty()) {
			throw Rejected.because("leftovers.notThere");
		}
		byCompany.forEach((company, experts) -> this.participants.find(MemberKind.COMPANY, company)
			.ifPresent(member -> tell(to, member, experts, words)));
		this.audit.record("event.leftOversOffered", "event", to.value(),
				Map.of("count", String.valueOf(taken), "from", String.valueOf(from.value())));
		return taken;
	}

	private void tell(ClubEventId to, Participant company, List<Long> experts,
			BiFunction<List<Long>, AccountId, String> words) {
		this.notices.tell(to, NoticePurpose.OFFER_LEFT_OVER, company, reader -> words.apply(experts, reader));
	}

	/** For which events the wishes of this one were offered. */
	@Transactional(readOnly = true)
	public Map<Pair, List<ClubEventId>> from(ClubEventId event) {
		return this.leftOvers.from(event.value())
			.stream()
			.collect(Collectors.groupingBy(LeftOver::pair,
					Collectors.mapping(one -> new ClubEventId(one.event()), Collectors.toList())));
	}

	/**
	 * Who wished to meet whom.
	 *
	 * @param expert the expert
	 * @param company the company
	 */
	public record Pair(long expert, long company) {
	}

}
