package org.caiqiao.matching;

import java.util.List;
import java.util.Optional;

import org.caiqiao.matching.engine.Kind;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All that was said of pairs. */
interface PairFeedbacks extends JpaRepository<PairFeedback, Long> {

	@Query("""
			select f from PairFeedback f where f.askingKind = NEED and f.askingId = :need
			and f.offeringKind = :kind and f.offeringId = :offer
			""")
	List<PairFeedback> of(long need, Kind kind, long offer);

	@Query("""
			select f from PairFeedback f where f.askingKind = NEED and f.askingId = :need
			and f.offeringKind = :kind and f.offeringId = :offer and f.side = :side
			""")
	Optional<PairFeedback> of(long need, Kind kind, long offer, FeedbackSide side);

	@Query("""
			select f.offeringId from PairFeedback f where f.askingKind = NEED and f.askingId = :need
			and f.offeringKind = :kind and f.verdict = NOT_A_MATCH and f.side in (NEED, OFFER)
			""")
	List<Long> refusedOffers(long need, Kind kind);

	@Query("""
			select f.askingId from PairFeedback f where f.offeringKind = :kind and f.offeringId = :offer
			and f.askingKind = NEED and f.verdict = NOT_A_MATCH and f.side in (NEED, OFFER)
			""")
	List<Long> refusedNeeds(Kind kind, long offer);

	@Query("select f from PairFeedback f where f.askingKind = NEED and f.askingId = :need")
	List<PairFeedback> ofNeed(long need);

	@Query("select f from PairFeedback f where f.offeringKind = :kind and f.offeringId = :offer")
	List<PairFeedback> ofOffer(Kind kind, long offer);

	@Query("select f from PairFeedback f where f.verdict = :verdict order by f.givenAt desc, f.id desc")
	Page<PairFeedback> with(Verdict verdict, Pageable page);

	@Query("""
			select f from PairFeedback f where f.offeringKind = :kind
			order by f.askingId, f.offeringId, f.id
			""")
	List<PairFeedback> of(Kind kind);

	@Query("select f from PairFeedback f where f.givenBy = :account order by f.givenAt")
	List<PairFeedback> by(long account);

}
