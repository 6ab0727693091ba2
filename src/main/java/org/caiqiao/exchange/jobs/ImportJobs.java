package org.caiqiao.exchange.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All imports. */
interface ImportJobs extends JpaRepository<ImportJob, Long> {

	@Query("select j.id from ImportJob j where j.state in :states order by j.id")
	List<Long> ids(Collection<ImportState> states, Limit most);

	default Optional<Long> firstOpen() {
		return ids(ImportState.OPEN, Limit.of(1)).stream().findFirst();
	}

	boolean existsByStateIn(Collection<ImportState> states);

	long countByStateIn(Collection<ImportState> states);

	Page<ImportJob> findAllByOrderByIdDesc(Pageable page);

	/** Without touching the version: progress is nobody's decision. */
	@Modifying
	@Query("update ImportJob j set j.counts.lines = :lines, j.counts.done = :lines where j.id = :id")
	void noteChecked(long id, int lines);

	@Modifying
	@Query("update ImportJob j set j.counts.done = :done where j.id = :id")
	void noteDone(long id, int done);

}
