package org.caiqiao.club.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.club.ActingAccounts;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.EventStatus;
import org.caiqiao.club.FollowUpDue;
import org.caiqiao.club.Participant;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.Side;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that both sides of each meeting are asked, and that each person who acts for
 * some of them gets one mail. Sides of which nobody can be written to are on record as
 * well, for the office to ask by telephone.
 */
@Component
@Transactional
class FollowUpAsking {

	private final FollowUpManagement followUps;

	private final Questions questions;

	private final MeetingManagement meetings;

	private final ClubEventManagement events;

	private final ActingAccounts acting;

	private final ApplicationEventPublisher publisher;

	FollowUpAsking(FollowUpManagement followUps, Questions questions, MeetingManagement meetings,
			ClubEventManagement events, ActingAccounts acting, ApplicationEventPublisher publisher) {
		this.followUps = followUps;
		this.questions = questions;
		this.meetings = meetings;
		this.events = events;
		this.acting = acting;
		this.publisher = publisher;
	}

	/** Asks all sides that were not asked at this stage. */
	void ask(ClubEventId event, FollowUpStage stage, Instant closes, Instant now) {
		List<MeetingProfile> planned = this.meetings.planned(event);
		Map<Participant, List<AccountSummary>> readers = readers(planned);
		Set<AccountId> all = new LinkedHashSet<>();
		for (MeetingProfile meeting : planned) {
			for (Side side : Side.values()) {
				List<AccountId> some = ids(readers, side.of(meeting));
				if (this.followUps.ask(event, new MeetingSide(meeting.id().value(), side), stage, some.size(), closes,
						now)) {
					all.addAll(some);
				}
			}
		}
		write(event, stage, all, false, closes, now);
	}

	/** Asks those once more who did not answer for so long. */
	void remind(ClubEventId event, Duration after, Instant now) {
		if (this.events.find(event).filter(found -> found.status() != EventStatus.ARCHIVED).isEmpty()) {
			return;
		}
		Map<Long, MeetingProfile> known = this.meetings.planned(event)
			.stream()
			.collect(Collectors.toMap(meeting -> meeting.id().value(), Function.identity()));
		Map<Participant, List<AccountSummary>> readers = readers(known.values());
		this.followUps.toRemind(event, after, now)
			.stream()
			.filter(one -> known.containsKey(one.of().meeting()))
			.collect(Collectors.groupingBy(FollowUp::stage))
			.forEach((stage, silent) -> write(event, stage, silent.stream()
				.flatMap(one -> ids(readers, one.of().side().of(Objects.requireNonNull(known.get(one.of().meeting()))))
					.stream())
				.collect(Collectors.toCollection(LinkedHashSet::new)), true, silent.getFirst().view().closesAt(), now));
	}

	private void write(ClubEventId event, FollowUpStage stage, Collection<AccountId> readers, boolean again,
			Instant closes, Instant now) {
		readers.forEach(reader -> this.questions.write(event.value(), stage.name(), reader.value(), again, now, closes)
			.ifPresent(id -> this.publisher.publishEvent(new FollowUpDue(id))));
	}

	/** Who can be written to about each side of these meetings. */
	private Map<Participant, List<AccountSummary>> readers(Collection<MeetingProfile> meetings) {
		return this.acting.reachable(meetings.stream().flatMap(MeetingProfile::sides).toList());
	}

	private static List<AccountId> ids(Map<Participant, List<AccountSummary>> readers, Participant member) {
		return readers.getOrDefault(member, List.of()).stream().map(AccountSummary::id).toList();
	}

}
