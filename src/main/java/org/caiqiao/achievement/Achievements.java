package org.caiqiao.achievement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.caiqiao.publication.PublishedTexts;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/** All achievements. */
interface Achievements extends PublishedTexts<Achievement> {

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
			where exists (select 1 from a.owners o where o in :experts) and a.publication.state = PUBLISHED
			order by a.publication.publishedAt desc, a.id
			""")
	List<Achievement> publishedOf(Collection<Long> experts);

	@Query("select a.id from Achievement a where a.institutionId = :institution and a.publication.state = PUBLISHED")
	List<Long> publishedOfInstitution(long institution);

	@Query("""
			select a.id from Achievement a
			where a.id in :ids and a.publication.state = PUBLISHED and a.publication.publishedAt >= :since
			""")
	List<Long> publishedSince(Instant since, Collection<Long> ids);

}
