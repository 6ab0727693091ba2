package org.caiqiao.publication;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends the publication of texts after their last day. */
@Component
class PublicationExpiry {

	/** So many of a kind in one transaction; the next hour takes the next. */
	private static final Limit MOST = Limit.of(1000);

	private final ObjectProvider<PublishedTexts<?>> kinds;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PublicationExpiry(ObjectProvider<PublishedTexts<?>> kinds, PlatformTransactionManager transactions, Clock clock) {
		this.kinds = kinds;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Every hour: a machine that is off at midnight catches up. */
	@Scheduled(cron = "0 5 * * * *")
	void expire() {
		this.kinds.forEach(texts -> this.transaction.executeWithoutResult(status -> expire(texts)));
	}

	private <T extends PublishedText<T, ?>> void expire(PublishedTexts<T> texts) {
		var over = texts.expiredBy(LocalDate.now(this.clock), MOST);
		over.forEach(text -> text.expire(this.clock.instant()));
		texts.saveAll(over);
	}

}
