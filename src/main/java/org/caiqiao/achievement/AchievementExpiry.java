package org.caiqiao.achievement;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the publication of achievements after their last day. */
@Component
class AchievementExpiry {

	/** So many in one transaction; the next hour takes the next. */
	private static final int MOST = 1000;

	private final Achievements achievements;

	private final Clock clock;

	AchievementExpiry(Achievements achievements, Clock clock) {
		this.achievements = achievements;
		this.clock = clock;
	}

	/** Every hour: a machine that is off at midnight catches up. */
	@Scheduled(cron = "0 5 * * * *")
	@Transactional
	void expire() {
		this.achievements.saveAll(this.achievements.expiredBy(LocalDate.now(this.clock), Limit.of(MOST))
			.stream()
			.map(achievement -> achievement.expire(this.clock.instant()))
			.toList());
	}

}
