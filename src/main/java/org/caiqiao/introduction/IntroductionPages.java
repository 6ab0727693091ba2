package org.caiqiao.introduction;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what the pages of introductions show; keeps names and contacts back until
 * both sides agree.
 */
@Component
@Transactional(readOnly = true)
class IntroductionPages {

	private final Parties parties;

	private final Subjects subjects;

	private final Names names;

	private final Clock clock;

	IntroductionPages(Parties parties, Subjects subjects, Names names, Clock clock) {
		this.parties = parties;
		this.subjects = subjects;
		this.names = names;
		this.clock = clock;
	}

	/** As rows of a list: without contacts. */
	Page<IntroductionView> rows(Page<Introduction> found, SignedIn who) {
		var own = this.parties.of(who);
		Naming names = this.names.of(found.getContent());
		return found.map(one -> view(one, who, own, names, false));
	}

	/** As its own page, with contacts once both agree. */
	IntroductionView page(Introduction one, SignedIn who) {
		return view(one, who, this.parties.of(who), this.names.of(List.of(one)),
				one.state() == IntroductionState.ACCEPTED);
	}

	private IntroductionView view(Introduction one, SignedIn who, List<Party> own, Naming names, boolean open) {
		boolean mine = own.contains(one.asker());
		boolean named = !mine || one.state() == IntroductionState.ACCEPTED || names.named(one.other(), one.subject());
		boolean answers = who.office() || own.contains(one.other());
		var until = Objects.requireNonNullElseGet(one.answeredAt(), this.clock::instant);
		return new IntroductionView(one.id().value(), one.state(), one.subject(), names.title(one.subject()),
				names.name(one.asker()), named ? names.name(one.other()) : null, one.message(), one.answer(),
				one.askedAt(), one.answeredAt(), Duration.between(one.askedAt(), until).toDays(), mine,
				answers && one.state().canTransitionTo(IntroductionState.ACCEPTED),
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
