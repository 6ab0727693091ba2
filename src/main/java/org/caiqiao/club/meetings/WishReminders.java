package org.caiqiao.club.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.club.Participant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds those who take part and have not said whom they wish to meet, once, some time
 * before they no longer can. Only events that have slots hold meetings.
 */
@Component
class WishReminders {

	private static final Logger log = LoggerFactory.getLogger(WishReminders.class);

	private final MeetingSetups setups;

	private final ClubEventManagement events;

	private final Attendances attendances;

	private final WishLists lists;

	private final StoredNotices stored;

	private final NoticeManagement notices;

	private final TransactionTemplate transactions;

	private final Clock clock;

	private final Duration before;

	WishReminders(MeetingSetups setups, ClubEventManagement events, Attendances attendances, WishLists lists,
			StoredNotices stored, NoticeManagement notices, TransactionTemplate transactions, Clock clock,
			@Value("${caiqiao.club.remind-before:P2D}") Duration before) {
		this.setups = setups;
		this.events = events;
		this.attendances = attendances;
		this.lists = lists;
		this.stored = stored;
		this.notices = notices;
		this.transactions = transactions;
		this.clock = clock;
		this.before = before;
	}

	@Scheduled(fixedDelayString = "${caiqiao.club.chores:PT1M}", initialDelayString = "${caiqiao.club.chores:PT1M}")
	void look() {
		remind(this.clock.instant());
	}

	/** Reminds as if it were this moment. */
	void remind(Instant now) {
		for (long id : this.setups.closingBetween(now, now.plus(this.before))) {
			try {
				this.transactions
					.executeWithoutResult(transaction -> this.events.find(new ClubEventId(id)).ifPresent(this::remind));
			}
			catch (RuntimeException ex) {
				// One event must not keep the others from their turn.
				log.warn("Event {} was left for the next time: {}", id, ex.toString());
			}
		}
	}

	private void remind(ClubEventProfile event) {
		List<WishList> said = this.lists.all(event.id().value());
		List<ClubNotice> told = this.stored.of(event.id().value());
		for (Participant member : this.attendances.of(event).all()) {
			boolean answered = said.stream().anyMatch(list -> list.isOf(member.kind(), member.id()) && list.answered());
			boolean reminded = told.stream()
				.anyMatch(notice -> notice.purpose() == NoticePurpose.REMIND_OF_WISHES
						&& notice.memberKind() == member.kind() && notice.member() == member.id());
			if (!answered && !reminded) {
				this.notices.tell(event.id(), NoticePurpose.REMIND_OF_WISHES, member, reader -> "");
			}
		}
	}

}
