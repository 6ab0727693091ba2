package org.caiqiao.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.shared.NotFound;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say of pairs: a "no" of one of the two sides takes the pair out of all
 * lists, and every word is a judgement that the ranking can be trained on.
 */
@Service
@Transactional
public class MatchFeedback {

	private static final int PAGE = 20;

	private final PairFeedbacks feedbacks;

	private final Sides sides;

	private final Audit audit;

	private final Clock clock;

	MatchFeedback(PairFeedbacks feedbacks, Sides sides, Audit audit, Clock clock) {
		this.feedbacks = feedbacks;
		this.sides = sides;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Says for one's own side that a pair is not a match; said again, it takes the place
	 * of what was said before.
	 * @throws NotFound if the person speaks for neither side nor for the office
	 */
	void refuse(SignedIn who, Subject need, Subject offer, FeedbackReason reason, String words) {
		var side = side(who, need, offer);
		var feedback = of(need, offer, side)
			.orElseGet(() -> new PairFeedback(need, offer, side, who.accountId(), this.clock.instant()));
		this.feedbacks.save(feedback.refuse(reason, words, who.accountId(), this.clock.instant()));
		this.audit.record("matching.refused", "need", id(need), Map.of("reason", "enum.FeedbackReason." + reason));
	}

	/**
	 * Takes back what one's own side said; nothing happens where it said nothing.
	 * @throws NotFound if the person speaks for neither side nor for the office
	 */
	void takeBack(SignedIn who, Subject need, Subject offer) {
		of(need, offer, side(who, need, offer)).ifPresent(feedback -> {
			this.feedbacks.delete(feedback);
			this.audit.record("matching.refusalTakenBack", "need", id(need));
		});
	}

	/**
	 * Keeps that a pair proved to fit, for a module that saw the two sides agree.
	 * @param offered achievement or expert
	 */
	public void proved(long need, Kind offered, long offer, AccountId by) {
		this.feedbacks.prove(need, offered.name(), offer, by.value(), this.clock.instant());
	}

	/**
	 * Takes back that a pair proved to fit; what an introduction proved stays.
	 * @param offered achievement or expert
	 */
	void disproved(long need, Kind offered, long offer) {
		this.feedbacks.disprove(need, offered, offer);
	}

	/** What was said and done about the pairs of these things. */
	@Transactional(readOnly = true)
	PairHistory history(Collection<Subject> some) {
		Map<Kind, List<Long>> ids = some.stream()
			.collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(MatchFeedback::id, Collectors.toList())));
		var said = new ArrayList<PairFeedback>();
		ids.forEach((kind, these) -> said
			.addAll(kind.asks() ? this.feedbacks.ofNeeds(these) : this.feedbacks.ofOffers(kind, these)));
		return PairHistory.of(said);
	}

	/** What was said and done about all pairs. */
	@Transactional(readOnly = true)
	PairHistory history() {
		return PairHistory.of(this.feedbacks.findAll());
	}

	/** All that was said of a pair. */
	@Transactional(readOnly = true)
	List<PairFeedback> of(Subject need, Subject offer) {
		return this.feedbacks.of(id(need), offer.kind(), id(offer));
	}

	/** All with a verdict, the latest first. */
	@Transactional(readOnly = true)
	Page<PairFeedback> with(Verdict verdict, int page) {
		return this.feedbacks.with(verdict, PageRequest.of(page - 1, PAGE));
	}

	private Optional<PairFeedback> of(Subject need, Subject offer, FeedbackSide side) {
		return this.feedbacks.of(id(need), offer.kind(), id(offer), side);
	}

	private FeedbackSide side(SignedIn who, Subject need, Subject offer) {
		FeedbackSide side = this.sides.of(who, need, offer);
		if (side == null) {
			throw NotFound.of("match", need + " " + offer);
		}
		return side;
	}

	private static long id(Subject subject) {
		return Long.parseLong(subject.id());
	}

}
