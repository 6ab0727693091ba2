package org.caiqiao.club.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MeetingReminderDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds everybody who has meetings of them, once, some time before the event. Where
 * they were told later than that, the news itself is the reminder.
 */
@Component
class AgendaReminders {

	private static final Logger log = LoggerFactory.getLogger(AgendaReminders.class);

	private final Meetings meetings;

	private final ToldMeetingRows told;

	private final MeetingTelling telling;

	private final TransactionTemplate transactions;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	private final Duration before;

	AgendaReminders(Meetings meetings, ToldMeetingRows told, MeetingTelling telling, TransactionTemplate transactions,
			ApplicationEventPublisher publisher, Clock clock,
			@Value("${caiqiao.club.remind-of-meetings-before:P1D}") Duration before) {
		this.meetings = meetings;
		this.told = told;
		this.telling = telling;
		this.transactions = transactions;
		this.publisher = publisher;
		this.clock = clock;
		this.before = before;
	}

	@Scheduled(fixedDelayString = "${caiqiao.club.chores:PT1M}", initialDelayString = "${caiqiao.club.chores:PT1M}")
	void look() {
		remind(this.clock.instant());
	}

	/** Reminds as if it were this moment. */
	void remind(Instant now) {
		for (long id : this.meetings.eventsToRemindOf(now, now.plus(this.before))) {
			try {
				this.transactions.executeWithoutResult(transaction -> remind(new ClubEventId(id), now));
			}
			catch (RuntimeException ex) {
				// One event must not keep the others from their turn.
				log.warn("Event {} was left for the next time: {}", id, ex.toString());
			}
		}
	}

	private void remind(ClubEventId event, Instant now) {
		if (this.told.noteReminder(event.value(), now) == 0) {
			return;
		}
		for (AccountId reader : this.telling.readers(this.meetings.of(event.value())
			.stream()
			.filter(Meeting::planned)
			.flatMap(meeting -> Stream.of(meeting.host(), meeting.company()))
			.toList())) {
			this.publisher.publishEvent(new MeetingReminderDue(event, reader));
		}
	}

}
