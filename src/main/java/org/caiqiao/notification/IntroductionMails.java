package org.caiqiao.notification;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.introduction.IntroductionAnswered;
import org.caiqiao.introduction.IntroductionAsked;
import org.caiqiao.introduction.IntroductionId;
import org.caiqiao.introduction.IntroductionNews;
import org.caiqiao.introduction.IntroductionProfile;
import org.caiqiao.introduction.IntroductionState;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails about introductions: whoever is asked hears of it, and whoever asked hears the
 * answer. What no longer holds when a mail is about to be sent is not sent.
 */
@Component
class IntroductionMails {

	private final IntroductionNews introductions;

	private final AccountManagement accounts;

	private final AccountLinks links;

	private final Postman postman;

	private final ApplicationEventPublisher events;

	IntroductionMails(IntroductionNews introductions, AccountManagement accounts, AccountLinks links, Postman postman,
			ApplicationEventPublisher events) {
		this.introductions = introductions;
		this.accounts = accounts;
		this.links = links;
		this.postman = postman;
		this.events = events;
	}

	@ApplicationModuleListener
	void on(IntroductionAsked told) {
		write(told.introduction(), IntroductionState.ASKED, IntroductionProfile::others);
	}

	@ApplicationModuleListener
	void on(IntroductionAnswered told) {
		write(told.introduction(), told.accepted() ? IntroductionState.ACCEPTED : IntroductionState.DECLINED,
				IntroductionProfile::askers);
	}

	@ApplicationModuleListener
	void on(IntroductionLetter letter) {
		IntroductionProfile introduction = this.introductions.find(letter.introduction())
			.filter(found -> found.state() == letter.news())
			.orElse(null);
		if (introduction == null) {
			return;
		}
		String kind = "introduction-" + letter.news().name().toLowerCase(Locale.ROOT);
		String words = (letter.news() == IntroductionState.ASKED) ? introduction.message() : introduction.answer();
		this.accounts.find(letter.reader())
			.filter(reader -> !reader.email().isEmpty())
			.ifPresent(reader -> this.postman
				.deliver(new Mail(reader, kind, this.links.absolute("/introductions/" + introduction.id().value()),
						introduction.title(), Objects.requireNonNullElse(introduction.asker(), "-"), words)));
	}

	private void write(IntroductionId id, IntroductionState news, Function<IntroductionProfile, List<AccountId>> to) {
		this.introductions.find(id)
			.ifPresent(introduction -> to.apply(introduction)
				.forEach(reader -> this.events.publishEvent(new IntroductionLetter(id, reader, news))));
	}

}
