package org.caiqiao.club.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.caiqiao.club.ClubEventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks whose time to be asked, to be asked again, or to count as silent has come. What
 * was done is seen in the database alone, so a restart, or a second portal at work beside
 * this one, changes nothing. A stage whose time has passed before anybody looked is not
 * asked any more: nobody gets two mails at once.
 */
@Component
class FollowUpChores {

	private static final Logger log = LoggerFactory.getLogger(FollowUpChores.class);

	/** A year, the eight weeks after it, and some days. */
	private static final Duration LONGEST = Duration.ofDays(450);

	private final FollowUps followUps;

	private final FollowUpAsking asking;

	private final FollowUpManagement management;

	private final Clock clock;

	private final Duration remindAfter;

	FollowUpChores(FollowUps followUps, FollowUpAsking asking, FollowUpManagement management, Clock clock,
			@Value("${caiqiao.club.ask-again-after:P5D}") Duration remindAfter) {
		this.followUps = followUps;
		this.asking = asking;
		this.management = management;
		this.clock = clock;
		this.remindAfter = remindAfter;
	}

	@Scheduled(fixedDelayString = "${caiqiao.club.chores:PT1M}", initialDelayString = "${caiqiao.club.chores:PT1M}")
	void look() {
		look(this.clock.instant());
	}

	/** Looks as if it were this moment. */
	void look(Instant now) {
		each(this.followUps.overdue(now), event -> this.management.fallSilent(event, now));
		Map<Long, Instant> ended = this.followUps.ended(now.minus(LONGEST), now)
			.stream()
			.collect(Collectors.toMap(FollowUps.Ended::getId, FollowUps.Ended::getEndsAt));
		for (FollowUpStage stage : FollowUpStage.values()) {
			List<Long> running = ended.keySet().stream().filter(event -> runs(stage, ended, event, now)).toList();
			each(running.isEmpty() ? List.of() : this.followUps.toAsk(running, stage.name()),
					event -> this.asking.ask(event, stage,
							stage.closes(Objects.requireNonNull(ended.get(event.value())), this.clock.getZone()), now));
		}
		each(this.followUps.toRemind(now.minus(this.remindAfter), now),
				event -> this.asking.remind(event, this.remindAfter, now));
	}

	private boolean runs(FollowUpStage stage, Map<Long, Instant> ended, long event, Instant now) {
		return FollowUpStage.at(now, Objects.requireNonNull(ended.get(event)), this.clock.getZone())
			.filter(stage::equals)
			.isPresent();
	}

	private static void each(List<Long> events, Consumer<ClubEventId> chore) {
		for (long id : events) {
			try {
				chore.accept(new ClubEventId(id));
			}
			catch (RuntimeException ex) {
				// One event must not keep the others from their turn.
				log.warn("The follow-up of event {} was left for the next time: {}", id, ex.toString());
			}
		}
	}

}
