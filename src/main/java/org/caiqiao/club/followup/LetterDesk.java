package org.caiqiao.club.followup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountStatus;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.account.Hashes;
import org.caiqiao.account.Secrets;
import org.caiqiao.club.EventStatus;
import org.caiqiao.club.FollowUpDue;
import org.caiqiao.club.FollowUpLetter;
import org.caiqiao.club.FollowUpNews;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a person is asked. The link is made when the mail is sent, for only its
 * hash is kept.
 */
@Component
class LetterDesk implements FollowUpNews {

	private final Questions questions;

	private final AnswerDesk desk;

	private final AccountManagement accounts;

	private final Clock clock;

	LetterDesk(Questions questions, AnswerDesk desk, AccountManagement accounts, Clock clock) {
		this.questions = questions;
		this.desk = desk;
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<FollowUpLetter> take(FollowUpDue due) {
		return this.questions.locked(due.question())
			.filter(question -> !question.sent() && question.open(this.clock.instant()))
			.flatMap(question -> this.accounts.find(question.account())
				.filter(reader -> reader.status() == AccountStatus.ACTIVE)
				.flatMap(reader -> letter(question, reader)));
	}

	private Optional<FollowUpLetter> letter(Question question, AccountSummary reader) {
		return this.desk.asking(question.event(), question.stage(), question.account())
			.filter(asking -> asking.event().status() != EventStatus.ARCHIVED)
			.flatMap(asking -> {
				List<FollowUpLetter.Line> open = asking.cards()
					.stream()
					.filter(Card::unanswered)
					.map(card -> new FollowUpLetter.Line(card.meeting().place().time().startsAt(), card.own(),
							card.other()))
					.toList();
				return open.isEmpty() ? Optional.empty()
						: Optional.of(new FollowUpLetter(reader, asking.event(),
								"enum.FollowUpStage." + question.stage(), question.stage().first(), question.again(),
								open, question.closesAt(), "/follow-up/" + link(question)));
			});
	}

	private String link(Question question) {
		String token = Secrets.next();
		question.send(Hashes.sha256(token), this.clock.instant());
		return token;
	}

}
