package org.caiqiao.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Rejected;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes texts of all kinds through their publication, and keeps who did what. */
@Component
public class PublicationSteps {

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PublicationSteps(Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** What time it is to all texts. */
	Instant now() {
		return this.clock.instant();
	}

	/** Takes a step of a text that this person may write. */
	void take(PublicationStep step, PublishedText<?, ?> text, SignedIn who, String note, int publishedDays) {
		Instant now = this.clock.instant();
		switch (step) {
			case SUBMIT -> text.submit(now);
			case REOPEN -> text.reopen(now);
			case REVIEW -> text.review(now);
			case WITHDRAW -> {
				text.withdraw(now);
				record(text, "withdrawn", Map.of());
				tell(TextReviewed.Step.WITHDRAWN, text, who, "");
			}
			case GIVE_BACK -> {
				text.giveBack(note, now);
				record(text, "givenBack", Map.of("note", note));
				tell(TextReviewed.Step.GIVEN_BACK, text, who, note);
			}
			case PUBLISH, RENEW -> {
				refuseUnread(text, who);
				if (text.drafted()) {
					// The office's own draft: it has to say as much as one that was
					// handed in.
					text.submit(now);
				}
				LocalDate lastDay = LocalDate.now(this.clock).plusDays(publishedDays);
				text.publish(now, lastDay);
				record(text, "published", Map.of("until", lastDay.toString()));
				tell(TextReviewed.Step.PUBLISHED, text, who, "");
			}
		}
	}

	/** The office has read its own change of a text. */
	void noteRead(PublishedText<?, ?> text, SignedIn author) {
		if (author.office()) {
			text.review(this.clock.instant());
		}
	}

	private void refuseUnread(PublishedText<?, ?> text, SignedIn who) {
		if (!who.office() && text.publication().needsReview()) {
			throw Rejected.because(text.kind().message("publish.officeOnly"));
		}
	}

	/** Nobody is told what they did themselves. */
	private void tell(TextReviewed.Step step, PublishedText<?, ?> text, SignedIn who, String note) {
		AccountId author = text.author();
		if (author != null && who.office() && !author.equals(who.accountId())) {
			this.events.publishEvent(
					new TextReviewed(author, step, text.listedTitle(), note, text.kind().path() + "/" + text.key()));
		}
	}

	private void record(PublishedText<?, ?> text, String action, Map<String, String> details) {
		this.audit.record(text.kind().message(action), text.kind().name(), text.key(), details);
	}

}
