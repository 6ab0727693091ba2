package org.caiqiao.club.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountStatus;
import org.caiqiao.account.Hashes;
import org.caiqiao.club.ActingAccounts;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.Participant;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.NotedAbsences;
import org.caiqiao.club.day.Side;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows what a person is asked: whoever has the link of a mail, or signed in. */
@Component
@Transactional(readOnly = true)
class AnswerDesk {

	private final FollowUps followUps;

	private final Questions questions;

	private final MeetingManagement meetings;

	private final NotedAbsences absences;

	private final ActingAccounts acting;

	private final ClubEventManagement events;

	private final AccountManagement accounts;

	private final Clock clock;

	AnswerDesk(FollowUps followUps, Questions questions, MeetingManagement meetings, NotedAbsences absences,
			ActingAccounts acting, ClubEventManagement events, AccountManagement accounts, Clock clock) {
		this.followUps = followUps;
		this.questions = questions;
		this.meetings = meetings;
		this.absences = absences;
		this.acting = acting;
		this.events = events;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * What the link with this secret asks; empty where there is none, its time is over,
	 * or its reader's account was closed.
	 */
	Optional<Asking> behind(String token) {
		return this.questions.byHash(Hashes.sha256(token))
			.filter(question -> question.open(this.clock.instant()))
			.filter(question -> this.accounts.find(question.account())
				.filter(owner -> owner.status() == AccountStatus.ACTIVE)
				.isPresent())
			.flatMap(question -> asking(question.event(), question.stage(), question.account()));
	}

	/** What somebody who signed in is asked about an event at this time. */
	Optional<Asking> of(ClubEventId event, AccountId account) {
		Instant now = this.clock.instant();
		return this.followUps.of(event.value())
			.stream()
			.filter(one -> one.open(now))
			.map(FollowUp::stage)
			.max(Comparator.naturalOrder())
			.flatMap(stage -> asking(event, stage, account));
	}

	/** What this person is asked at a stage; empty where he or she has nothing to say. */
	Optional<Asking> asking(ClubEventId id, FollowUpStage stage, AccountId account) {
		return this.events.find(id).flatMap(event -> {
			List<Card> cards = cards(id, stage, account);
			return cards.isEmpty() ? Optional.empty()
					: Optional.of(new Asking(event, stage, account, cards.getFirst().view().closesAt(), cards));
		});
	}

	/** The questions of a stage that this person answers, by time. */
	private List<Card> cards(ClubEventId event, FollowUpStage stage, AccountId account) {
		Map<MeetingSide, FollowUp> asked = this.followUps.of(event.value(), stage)
			.stream()
			.collect(Collectors.toMap(FollowUp::of, Function.identity()));
		Set<MeetingSide> absent = stage.first() ? this.absences.of(event) : Set.of();
		List<MeetingProfile> all = this.meetings.of(event);
		Set<Participant> own = this.acting.actedFor(account, all.stream().flatMap(MeetingProfile::sides).toList());
		return all.stream()
			.flatMap(meeting -> List.of(Side.values())
				.stream()
				.filter(side -> own.contains(side.of(meeting)))
				.map(side -> asked.get(new MeetingSide(meeting.id().value(), side)))
				.filter(Objects::nonNull)
				.map(one -> card(Objects.requireNonNull(one), meeting, absent)))
			.toList();
	}

	static Card card(FollowUp asked, MeetingProfile meeting, Set<MeetingSide> absent) {
		FollowUp.View view = asked.view();
		Side side = asked.of().side();
		Said noted = noted(asked.of(), absent);
		return new Card(view, meeting, side.of(meeting), side.other().of(meeting), noted != null,
				(view.said() != null) ? view.said() : noted);
	}

	/** What the hall noted, as this side would say it. */
	private static @Nullable Said noted(MeetingSide side, Set<MeetingSide> absent) {
		boolean we = absent.contains(side);
		boolean they = absent.contains(new MeetingSide(side.meeting(), side.side().other()));
		if (!we && !they) {
			return null;
		}
		return new Said(Answer.ofDay(!they ? TookPlace.WE_MISSED : we ? TookPlace.FELL_THROUGH : TookPlace.THEY_MISSED,
				null, null), "");
	}

}
