package org.caiqiao.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountLinks;
import org.caiqiao.club.FollowUpDue;
import org.caiqiao.club.FollowUpLetter;
import org.caiqiao.club.FollowUpNews;

import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks people what became of their meetings, by a link that opens the form. */
@Component
class FollowUpMails {

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final FollowUpNews news;

	private final AccountLinks links;

	private final Postman postman;

	private final MessageSource messages;

	private final Clock clock;

	FollowUpMails(FollowUpNews news, AccountLinks links, Postman postman, MessageSource messages, Clock clock) {
		this.news = news;
		this.links = links;
		this.postman = postman;
		this.messages = messages;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(FollowUpDue due) {
		this.news.take(due).filter(letter -> !letter.reader().email().isEmpty()).ifPresent(this::send);
	}

	private void send(FollowUpLetter letter) {
		Locale language = letter.reader().locale();
		String kind = letter.again() ? "follow-up-again" : letter.first() ? "follow-up-day" : "follow-up-later";
		this.postman.deliver(new Mail(letter.reader(), kind, this.links.absolute(letter.path()),
				letter.event().content().title(), this.messages.getMessage(letter.stage(), new Object[0], language),
				letter.lines().stream().map(line -> line(line, language)).collect(Collectors.joining("\n")),
				text(letter.closesAt())));
	}

	private String line(FollowUpLetter.Line line, Locale language) {
		return this.messages.getMessage("mail.follow-up.line",
				new Object[] { text(line.startsAt()), line.own().name(), line.other().name() }, language);
	}

	private String text(Instant time) {
		return DAY_AND_TIME.format(time.atZone(this.clock.getZone()));
	}

}
