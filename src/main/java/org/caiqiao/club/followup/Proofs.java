package org.caiqiao.club.followup;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.agenda.MeetingId;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.Side;
import org.caiqiao.matching.MatchOutcomes;
import org.caiqiao.matching.MatchedPair;

import org.springframework.stereotype.Component;

/**
 * Lets the matching know of pairs that proved to fit: both sides met and found it worth
 * it, or one tells of a contract or a joint lab. A meeting that was not worth it says
 * nothing: the two may have found each other tiring and the match right.
 */
@Component
class Proofs {

	private final FollowUps followUps;

	private final MeetingManagement meetings;

	private final MatchOutcomes outcomes;

	Proofs(FollowUps followUps, MeetingManagement meetings, MatchOutcomes outcomes) {
		this.followUps = followUps;
		this.meetings = meetings;
		this.outcomes = outcomes;
	}

	/**
	 * Looks again at the pairs of meetings of which something new was said: what was
	 * corrected may have been their only proof.
	 * @param by who said it
	 */
	void look(Collection<Long> said, AccountId by) {
		said.stream()
			.flatMap(id -> this.meetings.find(new MeetingId(id)).stream())
			.filter(meeting -> meeting.host().kind() == MemberKind.EXPERT && meeting.need() != null)
			.map(Proofs::pair)
			.distinct()
			.forEach(pair -> look(pair, by));
	}

	private void look(MatchedPair pair, AccountId by) {
		boolean proved = this.followUps.ofPair(pair.need(), pair.offer())
			.stream()
			.collect(Collectors.groupingBy(one -> one.of().meeting()))
			.values()
			.stream()
			.anyMatch(Proofs::proved);
		if (proved) {
			this.outcomes.proved(pair, by);
		}
		else {
			this.outcomes.disproved(pair);
		}
	}

	static boolean proved(List<FollowUp> all) {
		return worthIt(all, Side.HOST) && worthIt(all, Side.COMPANY) || all.stream().anyMatch(one -> {
			Said said = one.said();
			Progress progress = (said != null) ? said.answer().progress() : null;
			return progress != null && progress.reaches(Progress.CONTRACT);
		});
	}

	private static boolean worthIt(List<FollowUp> all, Side side) {
		return all.stream().filter(one -> one.of().side() == side).anyMatch(one -> {
			Said said = one.said();
			return said != null && said.answer().tookPlace() == TookPlace.YES
					&& (said.answer().worth() == Worth.VALUABLE || said.answer().worth() == Worth.FAIR);
		});
	}

	private static MatchedPair pair(MeetingProfile meeting) {
		return new MatchedPair(Objects.requireNonNull(meeting.need()), true, meeting.host().id());
	}

}
