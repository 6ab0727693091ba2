package org.caiqiao.club.meetings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.LineUpManagement;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites those whom the matches speak for. */
@Service
@Transactional
class Invitations {

	private final ClubEventManagement events;

	private final Candidates candidates;

	private final LineUpManagement lineUps;

	private final NoticeManagement notices;

	private final AccountManagement accounts;

	private final MessageSource messages;

	private final Audit audit;

	Invitations(ClubEventManagement events, Candidates candidates, LineUpManagement lineUps, NoticeManagement notices,
			AccountManagement accounts, MessageSource messages, Audit audit) {
		this.events = events;
		this.candidates = candidates;
		this.lineUps = lineUps;
		this.notices = notices;
		this.accounts = accounts;
		this.messages = messages;
		this.audit = audit;
	}

	/**
	 * Invites these members; an expert becomes a guest of the event. Whoever was invited
	 * before is not told again.
	 * @return how many mails are on their way
	 * @throws Rejected where an expert is at another event at that time: then nobody is
	 * invited
	 */
	public int invite(ClubEventId id, List<Long> members) {
		ClubEventProfile event = this.events.hold(id);
		if (!event.status().visible()) {
			throw Rejected.because("club.invite.notPublic");
		}
		int told = 0;
		for (Candidate candidate : chosen(event, members)) {
			var expert = new ExpertId(candidate.member().id());
			boolean guest = candidate.member().kind() == MemberKind.EXPERT;
			if (guest && !event.lineUp().experts().contains(expert)) {
				this.lineUps.invite(id, expert);
			}
			told += this.notices.tell(id, purpose(candidate), candidate.member(),
					reader -> words(candidate, language(reader)));
		}
		this.audit.record("event.invited", "event", id.value(), Map.of("count", String.valueOf(told)));
		return told;
	}

	/** Why a candidate is written to. */
	static NoticePurpose purpose(Candidate candidate) {
		return (candidate.member().kind() == MemberKind.EXPERT) ? NoticePurpose.INVITE_EXPERT
				: NoticePurpose.INVITE_COMPANY;
	}

	/** The candidates of these numbers, in the order given; others are not there. */
	List<Candidate> chosen(ClubEventProfile event, List<Long> members) {
		Map<Long, Candidate> known = this.candidates.of(event)
			.stream()
			.collect(Collectors.toMap(one -> one.member().id(), Function.identity()));
		return members.stream()
			.distinct()
			.map(member -> Optional.ofNullable(known.get(member)).orElseThrow(() -> NotFound.of("candidate", member)))
			.toList();
	}

	/** Why candidates are invited, in a sentence each. */
	Map<Candidate, String> words(Collection<Candidate> some, Locale locale) {
		var words = new HashMap<Candidate, String>();
		this.candidates.why(some, locale)
			.forEach((candidate, why) -> words.put(candidate, this.messages.getMessage("club.invite.why",
					new Object[] { why.need(), why.expert(), why.reason() }, locale)));
		return words;
	}

	/** The same of one. */
	String words(Candidate candidate, Locale locale) {
		return words(List.of(candidate), locale).getOrDefault(candidate, "");
	}

	private Locale language(AccountId reader) {
		return this.accounts.find(reader).map(found -> Locale.forLanguageTag(found.language())).orElse(Locale.ROOT);
	}

}
