package org.caiqiao.achievement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.caiqiao.shared.KnownEntry;
import org.caiqiao.shared.PublicationState;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All achievements. */
interface Achievements extends JpaRepository<Achievement, Long> {

	String ROW = """
			select new org.caiqiao.achievement.AchievementRow(a.id, a.content.title, a.content.useInOneSentence,
			    a.content.problem, a.content.text, a.institutionId, a.content.fields, a.content.trl, a.content.ip,
			    a.content.cooperationWays, a.publication.state, a.publication.publishedAt, a.publication.expiresOn,
			    a.publication.changedSinceReview, a.origin.demo)
			from Achievement a
			""";

	@Query(ROW + "where a.id in :ids")
	List<AchievementRow> rows(Collection<Long> ids);

	@Query(ROW + "where exists (select 1 from a.owners o where o in :experts) order by a.changedAt desc")
	List<AchievementRow> rowsOf(Collection<Long> experts);

	@Query(ROW + "where a.publication.state = PUBLISHED order by a.publication.publishedAt desc")
	List<AchievementRow> newest(Limit most);

	@Query("select distinct a from Achievement a left join fetch a.owners where a.id in :ids")
	List<Achievement> withOwners(Collection<Long> ids);

	@Query("""
			select distinct a from Achievement a left join fetch a.owners
			where :expert member of a.owners and a.publication.state = PUBLISHED
			order by a.publication.publishedAt desc, a.id
			""")
	List<Achievement> publishedOf(long expert);

	@Query("select a from Achievement a where a.publication.state = PUBLISHED and a.id > :after order by a.id")
	List<Achievement> publishedAfter(long after, Limit most);

	@Query("select a from Achievement a where a.publication.state = PUBLISHED and a.publication.expiresOn < :today")
	List<Achievement> expiredBy(LocalDate today, Limit most);

	@Query("select count(a) from Achievement a where a.publication.state = :state")
	long countIn(PublicationState state);

	@Query("""
			select count(a) from Achievement a
			where a.publication.state = SUBMITTED or a.publication.state = PUBLISHED and a.publication.changedSinceReview
			""")
	long countWaitingForReview();

	@Query("select a.origin.sourceRef from Achievement a where a.origin.sourceRef in :refs")
	List<String> knownSourceRefs(Collection<String> refs);

	@Query("""
			select new org.caiqiao.shared.KnownEntry(a.id, a.origin.sourceRef, a.content.title) from Achievement a
			where a.id > :id order by a.id""")
	List<KnownEntry> knownAfter(long id, Limit most);

	List<Achievement> findByOriginImportId(long importId, Limit most);

	List<Achievement> findByOriginDemoTrue(Limit most);

}
