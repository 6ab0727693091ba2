package org.caiqiao.matching;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All figures that were ever made. */
interface RankingVersions extends JpaRepository<RankingVersion, Long> {

	@Query("select v.id from RankingVersion v where v.active = true")
	Optional<Long> activeId();

	@Query("select v from RankingVersion v where v.active = true")
	Optional<RankingVersion> active();

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update RankingVersion v set v.active = false where v.active = true")
	void retire();

	@Query("select v from RankingVersion v where v.usedAt is not null order by v.usedAt desc, v.id desc")
	List<RankingVersion> used(Limit most);

	@Query("select v from RankingVersion v where v.origin = TRAINED order by v.madeAt desc, v.id desc limit 1")
	Optional<RankingVersion> lastTrained();

	@Query("select v from RankingVersion v where v.madeBy = :account or v.usedBy = :account order by v.madeAt")
	List<RankingVersion> by(long account);

}
