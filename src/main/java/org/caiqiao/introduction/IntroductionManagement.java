package org.caiqiao.introduction;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where introductions are written. */
@Service
@Transactional
public class IntroductionManagement {

	private final Introductions introductions;

	private final IntroductionReading reading;

	private final Parties parties;

	private final Subjects subjects;

	private final Matched matched;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	IntroductionManagement(Introductions introductions, IntroductionReading reading, Parties parties, Subjects subjects,
			Matched matched, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.introductions = introductions;
		this.reading = reading;
		this.parties = parties;
		this.subjects = subjects;
		this.matched = matched;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for an introduction on behalf of one of the members that this person speaks
	 * for.
	 * @param beside what the thing was matched with on the page where it began, or null
	 * @throws NotFound if the thing is not public
	 * @throws Rejected if the person does not speak for the asker, the asker is not
	 * admitted, owns the thing, or has asked already
	 */
	IntroductionId ask(SignedIn who, Party asker, Subject subject, @Nullable Subject beside, String message) {
		if (!this.parties.of(who).contains(asker)) {
			throw Rejected.field("asker", "introduction.asker.foreign");
		}
		if (!this.parties.admitted(asker)) {
			throw Rejected.field("asker", "introduction.asker.pending");
		}
		Party other = this.subjects.owner(subject).orElseThrow(() -> NotFound.of("subject", subject));
		if (!this.introductions.open(List.of(asker), subject).isEmpty()) {
			throw Rejected.because("introduction.asked.already");
		}
		var introduction = new Introduction(asker, other, subject, message.strip(), who.accountId(),
				this.clock.instant())
			.besides(this.matched.beside(asker, subject, beside));
		try {
			IntroductionId id = this.introductions.saveAndFlush(introduction).id();
			this.matched.asked(introduction);
			this.events.publishEvent(new IntroductionAsked(id));
			return id;
		}
		catch (DataIntegrityViolationException ex) {
			throw Rejected.because("introduction.asked.already");
		}
	}

	/** The other side, or an officer for it, agrees. */
	void accept(SignedIn who, IntroductionId id, String words) {
		Introduction introduction = this.reading.answerable(who, id);
		if (introduction.state() == IntroductionState.DECLINED
				&& !this.introductions.open(List.of(introduction.asker()), introduction.subject()).isEmpty()) {
			throw Rejected.because("introduction.askedAnew");
		}
		this.matched.answered(who,
				this.introductions.save(introduction.accept(words, who.accountId(), this.clock.instant())));
		this.audit.record("introduction.accepted", "introduction", id.value(), Map.of());
	}

	/** The other side, or an officer for it, declines for a reason. */
	void decline(SignedIn who, IntroductionId id, String reason) {
		Introduction introduction = this.reading.answerable(who, id);
		this.matched.answered(who,
				this.introductions.save(introduction.decline(reason, who.accountId(), this.clock.instant())));
		this.audit.record("introduction.declined", "introduction", id.value(), Map.of("reason", reason));
	}

	/** The side that asked takes it back. */
	void withdraw(SignedIn who, IntroductionId id) {
		Introduction introduction = this.reading.get(id);
		if (!this.parties.of(who).contains(introduction.asker())) {
			throw NotFound.of("introduction", id.value());
		}
		this.introductions.save(introduction.withdraw(this.clock.instant()));
	}

	/** Notes who saw whose contact. */
	void noteContactsSeen(IntroductionId id) {
		this.audit.record("introduction.contactsSeen", "introduction", id.value(), Map.of());
	}

}
