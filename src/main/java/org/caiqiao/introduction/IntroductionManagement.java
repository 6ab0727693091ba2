package org.caiqiao.introduction;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where introductions are written. */
@Service
@Transactional(readOnly = true)
public class IntroductionManagement {

	private static final int PAGE = 20;

	private final Introductions introductions;

	private final Parties parties;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	IntroductionManagement(Introductions introductions, Parties parties, Audit audit, ApplicationEventPublisher events,
			Clock clock) {
		this.introductions = introductions;
		this.parties = parties;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for an introduction on behalf of one of the members that this person speaks
	 * for.
	 * @throws NotFound if the thing is not public
	 * @throws Rejected if the person does not speak for the asker, the asker is not
	 * admitted, owns the thing, or has asked already
	 */
	@Transactional
	IntroductionId ask(SignedIn who, Party asker, Subject subject, String message) {
		if (!this.parties.of(who).contains(asker)) {
			throw Rejected.field("asker", "introduction.asker.foreign");
		}
		if (!this.parties.admitted(asker)) {
			throw Rejected.field("asker", "introduction.asker.pending");
		}
		Party other = this.parties.owner(subject).orElseThrow(() -> NotFound.of("subject", subject));
		if (!this.introductions.open(List.of(asker), subject).isEmpty()) {
			throw Rejected.because("introduction.asked.already");
		}
		var introduction = new Introduction(asker, other, subject, message.strip(), who.accountId(),
				this.clock.instant());
		try {
			IntroductionId id = this.introductions.saveAndFlush(introduction).id();
			this.events.publishEvent(new IntroductionAsked(id));
			return id;
		}
		catch (DataIntegrityViolationException ex) {
			throw Rejected.because("introduction.asked.already");
		}
	}

	/** The other side, or an officer for it, agrees. */
	@Transactional
	void accept(SignedIn who, IntroductionId id, String words) {
		Introduction introduction = answerable(who, id);
		if (introduction.state() == IntroductionState.DECLINED
				&& !this.introductions.open(List.of(introduction.asker()), introduction.subject()).isEmpty()) {
			throw Rejected.because("introduction.askedAnew");
		}
		this.introductions.save(introduction.accept(words, who.accountId(), this.clock.instant()));
		this.audit.record("introduction.accepted", "introduction", id.value(), Map.of());
	}

	/** The other side, or an officer for it, declines for a reason. */
	@Transactional
	void decline(SignedIn who, IntroductionId id, String reason) {
		Introduction introduction = answerable(who, id);
		this.introductions.save(introduction.decline(reason, who.accountId(), this.clock.instant()));
		this.audit.record("introduction.declined", "introduction", id.value(), Map.of("reason", reason));
	}

	/** The side that asked takes it back. */
	@Transactional
	void withdraw(SignedIn who, IntroductionId id) {
		Introduction introduction = get(id);
		if (!this.parties.of(who).contains(introduction.asker())) {
			throw NotFound.of("introduction", id.value());
		}
		this.introductions.save(introduction.withdraw(this.clock.instant()));
	}

	/** The introduction, for those who take part in it and the office. */
	Introduction read(SignedIn who, IntroductionId id) {
		Introduction introduction = get(id);
		if (!who.office() && !takesPart(who, introduction)) {
			throw NotFound.of("introduction", id.value());
		}
		return introduction;
	}

	/** Notes who saw whose contact. */
	@Transactional
	void noteContactsSeen(IntroductionId id) {
		this.audit.record("introduction.contactsSeen", "introduction", id.value(), Map.of());
	}

	/** Those that a person takes part in, open ones first, newest first. */
	Page<Introduction> of(SignedIn who, int page) {
		List<Party> own = this.parties.of(who);
		return own.isEmpty() ? Page.empty() : this.introductions.of(own, PageRequest.of(page - 1, PAGE));
	}

	/** All in a state, those that wait longest first; for the office. */
	Page<Introduction> in(IntroductionState state, int page) {
		return this.introductions.in(state, PageRequest.of(page - 1, PAGE));
	}

	/** What one of these members has under way about a thing. */
	Optional<Introduction> open(Collection<Party> askers, Subject subject) {
		return askers.isEmpty() ? Optional.empty() : this.introductions.open(askers, subject).stream().findFirst();
	}

	/** How many wait for an answer of a person. */
	public long toAnswer(SignedIn who) {
		List<Party> own = this.parties.of(who);
		return own.isEmpty() ? 0 : this.introductions.countToAnswer(own);
	}

	/** How many wait for an answer in all. */
	public long waiting() {
		return this.introductions.countByState(IntroductionState.ASKED);
	}

	/** Whether this person may answer it: the other side, or an officer for it. */
	boolean mayAnswer(SignedIn who, Introduction introduction) {
		return who.office() || this.parties.of(who).contains(introduction.other());
	}

	private Introduction answerable(SignedIn who, IntroductionId id) {
		Introduction introduction = get(id);
		if (!mayAnswer(who, introduction)) {
			throw NotFound.of("introduction", id.value());
		}
		return introduction;
	}

	private boolean takesPart(SignedIn who, Introduction introduction) {
		List<Party> own = this.parties.of(who);
		return own.contains(introduction.asker()) || own.contains(introduction.other());
	}

	private Introduction get(IntroductionId id) {
		return this.introductions.findById(id.value()).orElseThrow(() -> NotFound.of("introduction", id.value()));
	}

}
