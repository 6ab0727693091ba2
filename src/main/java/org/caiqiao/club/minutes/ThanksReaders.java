package org.caiqiao.club.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.club.ActingAccounts;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.club.day.WhoCame;
import org.caiqiao.club.meetings.NoticeManagement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds whom to thank: everybody who acts for a participant who arrived or, where nobody
 * was checked in, for one who was expected. Members who are not let in any more, and
 * accounts that are closed, are left out.
 */
@Component
@Transactional(readOnly = true)
class ThanksReaders {

	private final WhoCame whoCame;

	private final Participants participants;

	private final ActingAccounts acting;

	private final NoticeManagement notices;

	ThanksReaders(WhoCame whoCame, Participants participants, ActingAccounts acting, NoticeManagement notices) {
		this.whoCame = whoCame;
		this.participants = participants;
		this.acting = acting;
		this.notices = notices;
	}

	/** Those who were not thanked yet, and how they were found. */
	Found of(ClubEventProfile event) {
		List<Participant> arrived = this.whoCame.arrived(event.id());
		List<Participant> all = this.participants
			.letIn(arrived.isEmpty() ? this.whoCame.expected(event.id()) : arrived);
		Map<Participant, List<AccountSummary>> known = this.acting.reachable(all);
		Set<AccountId> told = this.notices.told(event.id(), NoticePurpose.THANKS);
		Map<AccountId, Reader> readers = new LinkedHashMap<>();
		int silent = 0;
		for (Participant member : all) {
			List<AccountSummary> reachable = known.getOrDefault(member, List.of());
			silent += reachable.isEmpty() ? 1 : 0;
			reachable.stream()
				.filter(account -> !told.contains(account.id()))
				.forEach(account -> readers.putIfAbsent(account.id(), new Reader(account, member)));
		}
		return new Found(!arrived.isEmpty(), List.copyOf(readers.values()), told.size(), silent);
	}

	/**
	 * Whom to thank.
	 *
	 * @param checkedIn whether arrivals were noted; otherwise all who were expected count
	 * @param readers who was not thanked yet
	 * @param told how many were
	 * @param silent members of whom nobody can be written to
	 */
	record Found(boolean checkedIn, List<Reader> readers, int told, int silent) {
	}

	/**
	 * Somebody to thank.
	 *
	 * @param account who
	 * @param member for whom he or she acts
	 */
	record Reader(AccountSummary account, Participant member) {
	}

}
