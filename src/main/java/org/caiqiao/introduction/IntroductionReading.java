package org.caiqiao.introduction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds introductions, for those who may read or answer them. */
@Service
@Transactional(readOnly = true)
class IntroductionReading {

	private static final int PAGE = 20;

	private final Introductions introductions;

	private final Parties parties;

	IntroductionReading(Introductions introductions, Parties parties) {
		this.introductions = introductions;
		this.parties = parties;
	}

	/** The introduction, for those who take part in it and the office. */
	Introduction read(SignedIn who, IntroductionId id) {
		Introduction introduction = get(id);
		if (!who.office() && !takesPart(who, introduction)) {
			throw NotFound.of("introduction", id.value());
		}
		return introduction;
	}

	/** Those that a person takes part in, open ones first, newest first. */
	Page<Introduction> of(SignedIn who, int page) {
		List<Party> own = this.parties.of(who);
		return own.isEmpty() ? Page.empty() : this.introductions.of(own, PageRequest.of(page - 1, PAGE));
	}

	/** Those that wait for this person's answer, the oldest first, so many at most. */
	Page<Introduction> waitingFor(SignedIn who, int most) {
		List<Party> own = this.parties.of(who);
		return own.isEmpty() ? Page.empty() : this.introductions.waitingFor(own, PageRequest.of(0, most));
	}

	/** All in a state, those that wait longest first; for the office. */
	Page<Introduction> in(IntroductionState state, int page) {
		return this.introductions.in(state, PageRequest.of(page - 1, PAGE));
	}

	/** What one of these members has under way about a thing. */
	Optional<Introduction> open(Collection<Party> askers, Subject subject) {
		return askers.isEmpty() ? Optional.empty() : this.introductions.open(askers, subject).stream().findFirst();
	}

	/** How many wait for an answer in all. */
	long waiting() {
		return this.introductions.countByState(IntroductionState.ASKED);
	}

	/** Whether this person may answer it: the other side, or an officer for it. */
	boolean mayAnswer(SignedIn who, Introduction introduction) {
		return who.office() || this.parties.of(who).contains(introduction.other());
	}

	/** The introduction, for those who may answer it. */
	Introduction answerable(SignedIn who, IntroductionId id) {
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

	Introduction get(IntroductionId id) {
		return this.introductions.findById(id.value()).orElseThrow(() -> NotFound.of("introduction", id.value()));
	}

}
