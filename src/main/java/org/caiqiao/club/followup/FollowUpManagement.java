package org.caiqiao.club.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.Side;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where it is written what became of meetings. */
@Service
@Transactional
class FollowUpManagement {

	private final FollowUps followUps;

	private final ClubEventManagement events;

	private final Proofs proofs;

	private final Audit audit;

	private final Clock clock;

	FollowUpManagement(FollowUps followUps, ClubEventManagement events, Proofs proofs, Audit audit, Clock clock) {
		this.followUps = followUps;
		this.events = events;
		this.proofs = proofs;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Writes down what a person answers. What stands there already stays as it is.
	 * @param asked what the person may answer
	 * @throws Rejected where the time for it is over
	 */
	void answer(AccountId by, Set<Long> asked, Map<Long, Said> said) {
		Instant now = this.clock.instant();
		if (!asked.containsAll(said.keySet())) {
			throw NotFound.of("follow-up", said.keySet());
		}
		List<FollowUp> all = this.followUps.locked(said.keySet());
		for (FollowUp one : all) {
			if (!one.open(now)) {
				throw Rejected.because("followup.closed");
			}
			Said words = Objects.requireNonNull(said.get(one.id()));
			if (!one.saidAlready(words)) {
				one.answer(words, by, now);
			}
		}
		this.proofs.look(all.stream().map(one -> one.of().meeting()).distinct().toList(), by);
	}

	/**
	 * Writes down for a side what it said on paper or on the telephone, also when the
	 * time for links is over.
	 * @return whether something stood there before
	 * @throws Rejected where that stage has not begun
	 */
	boolean enter(MeetingProfile meeting, Side side, FollowUpStage stage, Said said, AccountId officer) {
		ClubEventId event = meeting.event();
		Instant now = this.clock.instant();
		Instant end = this.events.find(event).orElseThrow(() -> NotFound.of("event", event.value())).content().endsAt();
		if (!stage.first() && now.isBefore(stage.begins(end, this.clock.getZone()))
				&& this.followUps.locked(meeting.id().value(), side, stage).isEmpty()) {
			throw Rejected.because("followup.early");
		}
		this.followUps.prepare(event.value(), meeting.id().value(), side.name(), stage.name(),
				stage.closes(end, this.clock.getZone()));
		FollowUp one = this.followUps.locked(meeting.id().value(), side, stage).orElseThrow();
		boolean before = one.said() != null;
		one.enter(said, officer, now);
		this.proofs.look(List.of(meeting.id().value()), officer);
		this.audit.record("event.followUpEntered", "event", event.value(),
				Map.of("meeting", String.valueOf(meeting.id().value()), "side", "enum.Side." + side, "stage",
						"enum.FollowUpStage." + stage));
		return before;
	}

	/** Records the silence of those who did not answer in time. */
	void fallSilent(ClubEventId event, Instant now) {
		this.followUps.fallSilent(event.value(), now);
	}

	/** Asks a side, unless it was before. */
	boolean ask(ClubEventId event, MeetingSide side, FollowUpStage stage, int persons, Instant closes, Instant now) {
		return this.followUps.ask(event.value(), side.meeting(), side.side().name(), stage.name(), persons, now, closes)
			.flatMap(this.followUps::findById)
			.filter(one -> one.status() == FollowUpStatus.ASKED)
			.isPresent();
	}

	/** Those who did not answer for so long, each given once. */
	List<FollowUp> toRemind(ClubEventId event, Duration after, Instant now) {
		return this.followUps.findAllById(this.followUps.remind(event.value(), now.minus(after), now));
	}

}
