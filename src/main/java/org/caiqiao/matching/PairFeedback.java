package org.caiqiao.matching;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caiqiao.account.AccountId;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** What one side says of a pair. */
@Entity
@Table(name = "match_feedback")
class PairFeedback {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "match_feedback_seq")
	@SequenceGenerator(name = "match_feedback_seq", allocationSize = 50)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Kind askingKind;

	private long askingId;

	@Enumerated(EnumType.STRING)
	private Kind offeringKind;

	private long offeringId;

	@Enumerated(EnumType.STRING)
	private FeedbackSide side;

	@Enumerated(EnumType.STRING)
	private Verdict verdict = Verdict.FITS;

	@Enumerated(EnumType.STRING)
	private @Nullable FeedbackReason reason;

	private String words = "";

	private @Nullable Long givenBy;

	private Instant givenAt;

	@SuppressWarnings("NullAway.Init")
	protected PairFeedback() {
	}

	/** The side finds that the pair fits. */
	PairFeedback(Subject asking, Subject offering, FeedbackSide side, AccountId by, Instant now) {
		this.askingKind = asking.kind();
		this.askingId = Long.parseLong(asking.id());
		this.offeringKind = offering.kind();
		this.offeringId = Long.parseLong(offering.id());
		this.side = side;
		this.givenBy = by.value();
		this.givenAt = now;
	}

	/** The side finds that it does not fit, for this reason. */
	PairFeedback refuse(FeedbackReason because, String inWords, AccountId by, Instant now) {
		if (because == FeedbackReason.OTHER && inWords.isBlank()) {
			throw Rejected.field("words", "matching.feedback.words.missing");
		}
		this.verdict = Verdict.NOT_A_MATCH;
		this.reason = because;
		this.words = inWords.strip();
		this.givenBy = by.value();
		this.givenAt = now;
		return this;
	}

	/** What was said of the pair stays, and not who said it, nor in which words. */
	void forgetWho() {
		this.givenBy = null;
		this.words = "";
	}

	/**
	 * Whether it takes the pair out of the lists: the "no" of one of the two sides does,
	 * and a conflict of interest, whoever tells of it.
	 */
	boolean hides() {
		return this.verdict == Verdict.NOT_A_MATCH && (this.side == FeedbackSide.NEED || this.side == FeedbackSide.OFFER
				|| this.reason == FeedbackReason.CONFLICT);
	}

	Said said() {
		return new Said(this.side, this.verdict, this.reason, this.words, this.givenAt);
	}

	Subject asking() {
		return MatchTexts.subject(this.askingKind, this.askingId);
	}

	Subject offering() {
		return MatchTexts.subject(this.offeringKind, this.offeringId);
	}

	FeedbackSide side() {
		return this.side;
	}

	Verdict verdict() {
		return this.verdict;
	}

	/**
	 * What was said, for a page to show.
	 *
	 * @param side for whom
	 * @param verdict what
	 * @param reason why; null where it fits
	 * @param words the same in words; may be empty
	 * @param at when
	 */
	record Said(FeedbackSide side, Verdict verdict, @Nullable FeedbackReason reason, String words, Instant at) {
	}

}
