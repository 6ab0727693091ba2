package org.caiqiao.need;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.caiqiao.shared.KnownEntry;
import org.caiqiao.shared.PublicationState;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All needs. */
interface Needs extends JpaRepository<Need, Long> {

	String ROW = """
			select new org.caiqiao.need.NeedRow(n.id, n.content.kind, n.content.title, n.content.problem, n.companyId,
			    n.content.hideCompany, n.content.fields, n.content.industry, n.content.budgetMin, n.content.budgetMax,
			    n.content.deadline, n.publication.state, n.publication.publishedAt, n.publication.expiresOn,
			    n.publication.changedSinceReview, n.origin.demo)
			from Need n
			""";

	@Query(ROW + "where n.id in :ids")
	List<NeedRow> rows(Collection<Long> ids);

	@Query(ROW + "where n.companyId = :company order by n.changedAt desc")
	List<NeedRow> rowsOfCompany(long company);

	@Query(ROW + """
			where n.companyId = :company and n.publication.state = PUBLISHED and n.content.hideCompany = false
			order by n.publication.publishedAt desc, n.id""")
	List<NeedRow> namedOfCompany(long company, Limit most);

	@Query(ROW + "where n.publication.state = PUBLISHED order by n.publication.publishedAt desc")
	List<NeedRow> newest(Limit most);

	@Query("select n from Need n where n.publication.state = PUBLISHED and n.id > :after order by n.id")
	List<Need> publishedAfter(long after, Limit most);

	@Query("""
			select n from Need n where n.companyId = :company and n.publication.state = PUBLISHED
			order by n.publication.publishedAt desc, n.id""")
	List<Need> publishedOf(long company, Limit most);

	@Query("select n from Need n where n.publication.state = PUBLISHED and n.publication.expiresOn < :today")
	List<Need> expiredBy(LocalDate today, Limit most);

	@Query("select count(n) from Need n where n.publication.state = :state")
	long countIn(PublicationState state);

	@Query("""
			select count(n) from Need n
			where n.publication.state = SUBMITTED or n.publication.state = PUBLISHED and n.publication.changedSinceReview
			""")
	long countWaitingForReview();

	@Query("select n.origin.sourceRef from Need n where n.origin.sourceRef in :refs")
	List<String> knownSourceRefs(Collection<String> refs);

	@Query("""
			select new org.caiqiao.shared.KnownEntry(n.id, n.origin.sourceRef, n.content.title) from Need n
			where n.id > :id order by n.id""")
	List<KnownEntry> knownAfter(long id, Limit most);

	List<Need> findByOriginImportId(long importId, Limit most);

	List<Need> findByOriginDemoTrue(Limit most);

}
