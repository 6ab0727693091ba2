package org.caiqiao.need;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the publication of needs after their last day. */
@Component
class NeedExpiry {

	/** So many in one transaction; the next hour takes the next. */
	private static final int MOST = 1000;

	private final Needs needs;

	private final Clock clock;

	NeedExpiry(Needs needs, Clock clock) {
		this.needs = needs;
		this.clock = clock;
	}

	/** Every hour: a machine that is off at midnight catches up. */
	@Scheduled(cron = "0 5 * * * *")
	@Transactional
	void expire() {
		this.needs.saveAll(this.needs.expiredBy(LocalDate.now(this.clock), Limit.of(MOST))
			.stream()
			.map(need -> need.expire(this.clock.instant()))
			.toList());
	}

}
