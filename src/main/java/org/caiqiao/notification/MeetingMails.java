package org.caiqiao.notification;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.club.MeetingLetter;
import org.caiqiao.club.MeetingNews;
import org.caiqiao.club.MeetingReminderDue;
import org.caiqiao.club.MeetingsToTell;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails about the meetings of an event: what changed since the last one, and what is to
 * come.
 */
@Component
class MeetingMails {

	private final MeetingNews news;

	private final MeetingWords words;

	private final AccountManagement accounts;

	private final AccountLinks links;

	private final Postman postman;

	private final Clock clock;

	MeetingMails(MeetingNews news, MeetingWords words, AccountManagement accounts, AccountLinks links, Postman postman,
			Clock clock) {
		this.news = news;
		this.words = words;
		this.accounts = accounts;
		this.links = links;
		this.postman = postman;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(MeetingsToTell told) {
		withReader(told.reader(), reader -> {
			Optional<MeetingLetter> letter = this.news.take(told.event(), reader.id(), reader.locale());
			letter.ifPresent(found -> this.postman
				.deliver(mail(reader, "club-meetings", found, this.words.changes(found, reader.locale()))
					.with(this.words.files(found, reader))));
		});
	}

	@ApplicationModuleListener
	void on(MeetingReminderDue due) {
		withReader(due.reader(),
				reader -> this.news.agenda(due.event(), reader.id(), reader.locale())
					.ifPresent(found -> this.postman.deliver(
							mail(reader, "club-remind-of-meetings", found, this.words.agenda(found, reader.locale()),
									this.links.absolute("/events/" + due.event().value() + "/pass")))));
	}

	private void withReader(AccountId id, Consumer<AccountSummary> writing) {
		this.accounts.find(id).filter(reader -> !reader.email().isEmpty()).ifPresent(writing);
	}

	private Mail mail(AccountSummary reader, String kind, MeetingLetter letter, String... words) {
		var event = letter.event();
		Object[] values = Stream
			.concat(Stream.of(event.content().title(), event.content().span(this.clock.getZone()),
					event.content().place()), Stream.of(words))
			.toArray();
		return new Mail(reader, kind, this.links.absolute("/events/" + event.id().value() + "/agenda"), values);
	}

}
