package org.caiqiao.need;

import java.util.Collection;
import java.util.List;

import org.caiqiao.publication.PublishedTexts;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/** All needs. */
interface Needs extends PublishedTexts<Need> {

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

	@Query(ROW + "where n.publication.state = PUBLISHED order by n.publication.publishedAt desc")
	List<NeedRow> newest(Limit most);

	@Query(ROW + """
			where n.companyId = :company and n.publication.state = PUBLISHED and n.content.hideCompany = false
			order by n.publication.publishedAt desc, n.id""")
	List<NeedRow> namedOfCompany(long company, Limit most);

	@Query("select n.id from Need n where n.content.kind = :kind and n.publication.state = PUBLISHED")
	List<Long> idsOf(NeedKind kind);

	@Query("""
			select n from Need n where n.companyId = :company and n.publication.state = PUBLISHED
			order by n.publication.publishedAt desc, n.id""")
	List<Need> publishedOf(long company, Limit most);

	@Query("select n from Need n where n.companyId in :companies and n.publication.state = PUBLISHED order by n.id")
	List<Need> publishedOf(Collection<Long> companies);

}
