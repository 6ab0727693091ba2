package org.caiqiao.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.caiqiao.shared.KnownEntry;
import org.caiqiao.shared.PublicationState;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** All texts of one kind. */
@NoRepositoryBean
public interface PublishedTexts<T extends PublishedText<T, ?>> extends JpaRepository<T, Long> {

	@Query("select t from #{#entityName} t where t.publication.state = PUBLISHED and t.id > :after order by t.id")
	List<T> publishedAfter(long after, Limit most);

	@Query("select t from #{#entityName} t where t.publication.state = PUBLISHED and t.publication.expiresOn < :today")
	List<T> expiredBy(LocalDate today, Limit most);

	@Query("select count(t) from #{#entityName} t where t.publication.state = :state")
	long countIn(PublicationState state);

	@Query("""
			select count(t) from #{#entityName} t
			where t.publication.state = SUBMITTED or t.publication.state = PUBLISHED and t.publication.changedSinceReview
			""")
	long countWaitingForReview();

	@Query("""
			select new org.caiqiao.shared.KnownEntry(t.id, t.origin.sourceRef, t.content.title) from #{#entityName} t
			where t.id > :id order by t.id""")
	List<KnownEntry> knownAfter(long id, Limit most);

	List<T> findByOriginImportId(long importId, Limit most);

	List<T> findByOriginDemoTrue(Limit most);

	/**
	 * Lets one form of an author through at a time, until the end of the transaction.
	 */
	@Query(value = "select 1 from (select pg_advisory_xact_lock(5, cast(:author % 2000000000 as integer))) taken",
			nativeQuery = true)
	int waitForTurn(long author);

	/**
	 * What this author entered with the same words since a moment and nobody has read
	 * yet, the latest first.
	 */
	@Query("""
			select t.id from #{#entityName} t where t.entered.by = :author and t.content.title = :title
			    and t.content.problem = :problem and t.entered.at > :since
			    and t.publication.state in (DRAFT, SUBMITTED) order by t.id desc""")
	List<Long> enteredTwice(long author, String title, String problem, Instant since, Limit most);

	@Query("select t from #{#entityName} t where t.entered.by = :author order by t.id")
	List<T> enteredBy(long author);

}
