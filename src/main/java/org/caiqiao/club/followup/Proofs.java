package org.caiqiao.club.followup;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

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
	 * Looks again at meetings of which something new was said.
	 * @param by who said it
	 */
	void look(Collection<Long> said, AccountId by) {
		for (long id : said) {
			this.meetings.find(new MeetingId(id))
				.filter(meeting -> meeting.host().kind() == MemberKind.EXPERT && meeting.need() != null)
				.filter(meeting -> proved(this.followUps.ofMeeting(id)))
				.ifPresent(meeting -> this.outcomes.proved(pair(meeting), by));
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
