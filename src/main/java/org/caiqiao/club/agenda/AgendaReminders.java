package org.caiqiao.club.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MeetingReminderDue;
import org.caiqiao.club.RegistrationId;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.RegistrationProfile;
import org.caiqiao.club.RegistrationReminderDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds everybody once, some time before the event: whoever has meetings of them, and
 * whoever registered and has none of the event itself. Where meetings were told later
 * than that, the news itself is the reminder.
 */
@Component
class AgendaReminders {

	private static final Logger log = LoggerFactory.getLogger(AgendaReminders.class);

	private final Meetings meetings;

	private final ToldMeetingRows told;

	private final MeetingTelling telling;

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final TransactionTemplate transactions;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	private final Duration before;

	AgendaReminders(Meetings meetings, ToldMeetingRows told, MeetingTelling telling, ClubEventManagement events,
			RegistrationManagement registrations, TransactionTemplate transactions, ApplicationEventPublisher publisher,
			Clock clock, @Value("${caiqiao.club.remind-of-meetings-before:P1D}") Duration before) {
		this.meetings = meetings;
		this.told = told;
		this.telling = telling;
		this.events = events;
		this.registrations = registrations;
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
				this.transactions.executeWithoutResult(
						transaction -> this.events.find(new ClubEventId(id)).ifPresent(event -> remind(event, now)));
			}
			catch (RuntimeException ex) {
				// One event must not keep the others from their turn.
				log.warn("Event {} was left for the next time: {}", id, ex.toString());
			}
		}
	}

	private void remind(ClubEventProfile event, Instant now) {
		if (this.told.noteReminder(event.id().value(), now) == 0) {
			return;
		}
		List<Meeting> planned = this.meetings.of(event.id().value()).stream().filter(Meeting::planned).toList();
		Set<AccountId> readers = this.telling
			.readers(planned.stream().flatMap(meeting -> Stream.of(meeting.host(), meeting.company())).toList());
		Instant due = event.content().startsAt().minus(this.before);
		if (planned.stream().anyMatch(meeting -> meeting.unchangedSince(due))) {
			readers.forEach(reader -> this.publisher.publishEvent(new MeetingReminderDue(event.id(), reader)));
		}
		withoutMeetings(event.id(), planned, readers)
			.forEach(one -> this.publisher.publishEvent(new RegistrationReminderDue(one, event.id())));
	}

	/** One registration for each person who reads of no meeting. */
	private Collection<RegistrationId> withoutMeetings(ClubEventId event, List<Meeting> planned,
			Set<AccountId> readers) {
		return this.registrations.seated(event)
			.stream()
			.filter(one -> one.account() != null && !readers.contains(one.account()))
			.filter(one -> planned.stream().noneMatch(meeting -> meeting.isOf(one.member().kind(), one.member().id())))
			.collect(Collectors.toMap(one -> Objects.requireNonNull(one.account()), RegistrationProfile::id,
					(first, second) -> first, LinkedHashMap::new))
			.values();
	}

}
