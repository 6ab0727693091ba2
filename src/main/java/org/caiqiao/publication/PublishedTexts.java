package org.caiqiao.publication;

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

}
