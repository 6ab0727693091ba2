package org.caiqiao.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubNotices;
import org.caiqiao.club.EventContent;
import org.caiqiao.club.NoticeDue;
import org.caiqiao.club.NoticeProfile;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.club.ThankingWords;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Invitations to club events, reminders of wishes, and thanks. What no longer holds when
 * a mail is about to be sent is not sent.
 */
@Component
class ClubNoticeMails {

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final ClubNotices notices;

	private final ClubEventManagement events;

	private final AccountManagement accounts;

	private final AccountLinks links;

	private final Postman postman;

	private final Clock clock;

	ClubNoticeMails(ClubNotices notices, ClubEventManagement events, AccountManagement accounts, AccountLinks links,
			Postman postman, Clock clock) {
		this.notices = notices;
		this.events = events;
		this.accounts = accounts;
		this.links = links;
		this.postman = postman;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(NoticeDue due) {
		this.notices.due(due.notice())
			.ifPresent(notice -> this.events.find(notice.event()).ifPresent(event -> send(notice, event.content())));
	}

	private void send(NoticeProfile notice, EventContent event) {
		if (notice.purpose() == NoticePurpose.THANKS) {
			thank(notice, event);
			return;
		}
		String words = (notice.purpose() == NoticePurpose.REMIND_OF_WISHES) ? text(notice.wishesUntil())
				: notice.words();
		deliver(notice, event, words);
	}

	private void thank(NoticeProfile notice, EventContent event) {
		ThankingWords typed = ThankingWords.of(notice.words());
		deliver(notice, event, typed.words(), typed.subject());
	}

	private void deliver(NoticeProfile notice, EventContent event, String... words) {
		this.accounts.find(notice.reader()).filter(reader -> !reader.email().isEmpty()).ifPresent(reader -> {
			Object[] values = Stream
				.concat(Stream.of(event.title(), event.span(this.clock.getZone()), event.place()), Stream.of(words))
				.toArray();
			this.postman.deliver(new Mail(reader, notice.mail(), this.links.absolute(notice.path()), values));
			this.notices.sent(notice.id());
		});
	}

	private String text(Instant time) {
		return DAY_AND_TIME.format(time.atZone(this.clock.getZone()));
	}

}
