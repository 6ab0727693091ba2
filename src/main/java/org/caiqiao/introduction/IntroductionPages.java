package org.caiqiao.introduction;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what the pages of introductions show; keeps names and contacts back until
 * both sides agree.
 */
@Component
@Transactional(readOnly = true)
class IntroductionPages {

	private final IntroductionReading introductions;

	private final Parties parties;

	private final Subjects subjects;

	private final Clock clock;

	IntroductionPages(IntroductionReading introductions, Parties parties, Subjects subjects, Clock clock) {
		this.introductions = introductions;
		this.parties = parties;
		this.subjects = subjects;
		this.clock = clock;
	}

	/** As a row of a list: without contacts. */
	IntroductionView row(Introduction introduction, SignedIn who) {
		return view(introduction, who, false);
	}

	/** As its own page, with contacts once both agree. */
	IntroductionView page(Introduction introduction, SignedIn who) {
		return view(introduction, who, introduction.state() == IntroductionState.ACCEPTED);
	}

	private IntroductionView view(Introduction one, SignedIn who, boolean open) {
		boolean mine = this.parties.of(who).contains(one.asker());
		boolean named = !mine || one.state() == IntroductionState.ACCEPTED
				|| this.subjects.named(one.other(), one.subject());
		var until = Objects.requireNonNullElseGet(one.answeredAt(), this.clock::instant);
		return new IntroductionView(one.id().value(), one.state(), one.subject(), this.subjects.title(one.subject()),
				this.parties.name(one.asker()), named ? this.parties.name(one.other()) : null, one.message(),
				one.answer(), one.askedAt(), one.answeredAt(), Duration.between(one.askedAt(), until).toDays(), mine,
				this.introductions.mayAnswer(who, one) && one.state().canTransitionTo(IntroductionState.ACCEPTED),
				open ? this.parties.contact(one.asker()).orElse(null) : null,
				open ? this.parties.contact(one.other()).orElse(null) : null,
				open ? this.subjects.membersText(one.subject()) : "");
	}

	/**
	 * The title and address of a public thing, to be asked about.
	 * @throws NotFound if there is no such public thing
	 */
	Option subject(Subject subject) {
		if (this.subjects.owner(subject).isEmpty()) {
			throw NotFound.of("subject", subject);
		}
		return new Option(subject.url(), this.subjects.title(subject));
	}

	/** The members that a person may ask for, as choices. */
	List<Option> askers(SignedIn who) {
		return this.parties.of(who)
			.stream()
			.map(party -> new Option(party.kind() + "-" + party.id(),
					Objects.requireNonNullElse(this.parties.name(party), party.kind().name())))
			.toList();
	}

}
