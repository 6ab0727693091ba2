package org.caiqiao.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.matching.engine.Kind;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
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

	/** Of these, and every proof: what an offer proved speaks for it elsewhere too. */
	@Query("select f from PairFeedback f where f.askingKind = NEED and (f.askingId in :needs or f.side = DEED)")
	List<PairFeedback> ofNeeds(Collection<Long> needs);

	@Query("select f from PairFeedback f where f.offeringKind = :kind and f.offeringId in :offers")
	List<PairFeedback> ofOffers(Kind kind, Collection<Long> offers);

	@Query("select f from PairFeedback f where f.verdict = :verdict order by f.givenAt desc, f.id desc")
	Page<PairFeedback> with(Verdict verdict, Pageable page);

	@Query("""
			select f from PairFeedback f where f.offeringKind = :kind
			order by f.askingId, f.offeringId, f.id
			""")
	List<PairFeedback> of(Kind kind);

	@Query("select f from PairFeedback f where f.givenBy = :account order by f.givenAt")
	List<PairFeedback> by(long account);

	/** Keeps that a pair proved to fit, unless that is known. */
	@Modifying
	@Query(value = """
			insert into match_feedback (id, asking_kind, asking_id, offering_kind, offering_id, side, verdict, words,
			  given_by, given_at)
			values (nextval('match_feedback_seq'), 'NEED', :need, :kind, :offer, 'DEED', 'FITS', '', :by, :now)
			on conflict do nothing
			""", nativeQuery = true)
	void prove(long need, String kind, long offer, long by, Instant now);

	/** Takes that back, unless an introduction that was accepted proves it. */
	@Modifying
	@Query("""
			delete from PairFeedback f where f.askingKind = NEED and f.askingId = :need
			and f.offeringKind = :kind and f.offeringId = :offer and f.side = DEED
			and not exists (select 1 from MatchOutcome o where o.needId = :need and o.offeringKind = :kind
			    and o.offeringId = :offer and o.accepted = true)
			""")
	void disprove(long need, Kind kind, long offer);

}
