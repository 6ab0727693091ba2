package org.caiqiao.savedsearch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All searches that people keep. */
interface SavedSearches extends JpaRepository<SavedSearch, Long> {

	@Query("select s from SavedSearch s where s.accountId = :account order by s.id desc")
	List<SavedSearch> of(long account);

	Optional<SavedSearch> findByToken(UUID token);

	@Query("""
			select s.id from SavedSearch s where s.frequency = DAILY and s.lookedAt <= :day
			or s.frequency = WEEKLY and s.lookedAt <= :week order by s.lookedAt, s.id""")
	List<Long> due(Instant day, Instant week, Limit most);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SavedSearch s where s.id = :id")
	Optional<SavedSearch> locked(long id);

	void deleteByAccountId(long account);

}
