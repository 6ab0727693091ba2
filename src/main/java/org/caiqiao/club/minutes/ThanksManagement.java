package org.caiqiao.club.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountLinks;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.NoticeProfile;
import org.caiqiao.club.NoticePurpose;
import org.caiqiao.club.PublishedMinutes;
import org.caiqiao.club.ThankingWords;
import org.caiqiao.club.meetings.NoticeManagement;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thanks those who came to an event, each person once. */
@Service
@Transactional
class ThanksManagement {

	private final StoredThanks stored;

	private final ThanksReaders readers;

	private final NoticeManagement notices;

	private final PublishedMinutes minutes;

	private final AccountLinks links;

	private final MessageSource messages;

	private final Audit audit;

	private final Clock clock;

	ThanksManagement(StoredThanks stored, ThanksReaders readers, NoticeManagement notices, PublishedMinutes minutes,
			AccountLinks links, MessageSource messages, Audit audit, Clock clock) {
		this.stored = stored;
		this.readers = readers;
		this.notices = notices;
		this.minutes = minutes;
		this.links = links;
		this.messages = messages;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether it is time to thank. */
	boolean due(ClubEventProfile event) {
		return !event.content().endsAt().isAfter(this.clock.instant());
	}

	/**
	 * Sends it to all who were not thanked yet; whoever does the same at this moment
	 * waits, and finds all done.
	 * @return how many mails are on their way
	 */
	int send(ClubEventProfile event, ThankingWords words, AccountId officer) {
		refuseUnlessDue(event);
		long id = event.id().value();
		this.stored.begin(id);
		Thanks thanks = this.stored.locked(id).orElseThrow();
		int told = 0;
		for (ThanksReaders.Reader reader : this.readers.of(event).readers()) {
			told += this.notices.tell(event.id(), NoticePurpose.THANKS, reader.member(), reader.account().id(),
					words.joined()) ? 1 : 0;
		}
		if (told > 0) {
			Instant now = this.clock.instant();
			thanks.sent(words, officer, now);
			this.audit.record("event.thanked", "event", id, Map.of("count", String.valueOf(told)));
		}
		return told;
	}

	/** The mails before they are sent. */
	@Transactional(readOnly = true)
	public Preview preview(ClubEventProfile event, ThankingWords words) {
		refuseUnlessDue(event);
		ThanksReaders.Found found = this.readers.of(event);
		return new Preview(found,
				found.readers().isEmpty() ? null : sample(event, words, found.readers().getFirst().account()));
	}

	/** What was sent last, or what the office may begin with, in its language. */
	@Transactional(readOnly = true)
	public ThankingWords words(ClubEventProfile event, Locale locale) {
		Object[] values = { event.content().title() };
		return last(event).map(Thanks::words)
			.orElseGet(
					() -> new ThankingWords(this.messages.getMessage("minutes.thanks.prefill.subject", values, locale),
							this.messages.getMessage("minutes.thanks.prefill.words", values, locale)));
	}

	/** When it was sent last; null where it never was. */
	@Transactional(readOnly = true)
	public @Nullable Instant sentAt(ClubEventProfile event) {
		return last(event).map(Thanks::thankedAt).orElse(null);
	}

	private Optional<Thanks> last(ClubEventProfile event) {
		return this.stored.findById(event.id().value()).filter(thanks -> thanks.thankedAt() != null);
	}

	private Sample sample(ClubEventProfile event, ThankingWords words, AccountSummary reader) {
		var content = event.content();
		boolean toRead = this.minutes.published(event.id());
		// The same texts and values as the mail itself.
		Object[] values = { reader.displayName(),
				this.links.absolute(NoticeProfile.path(NoticePurpose.THANKS, event.id(), toRead)), content.title(),
				content.span(this.clock.getZone()), content.place(), words.words(), words.subject() };
		String key = "mail." + NoticeProfile.mail(NoticePurpose.THANKS, toRead);
		return new Sample(this.messages.getMessage(key + ".subject", values, reader.locale()),
				this.messages.getMessage(key + ".text", values, reader.locale()));
	}

	private void refuseUnlessDue(ClubEventProfile event) {
		if (!due(event)) {
			throw Rejected.because("minutes.thanks.early");
		}
	}

	/**
	 * Mails before they are sent.
	 *
	 * @param found whom they go to
	 * @param sample the first of them; null where there is none
	 */
	record Preview(ThanksReaders.Found found, @Nullable Sample sample) {
	}

	/**
	 * A mail.
	 *
	 * @param subject its subject
	 * @param text its text
	 */
	record Sample(String subject, String text) {
	}

}
