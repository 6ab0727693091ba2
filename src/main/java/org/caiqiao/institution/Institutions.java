package org.caiqiao.institution;

import java.util.Collection;
import java.util.List;

import org.caiqiao.member.RepresentedMembers;
import org.caiqiao.shared.MemberPlace;

import org.springframework.data.jpa.repository.Query;

/** All institutions. */
interface Institutions extends RepresentedMembers<Institution> {

	@Query("""
			select new org.caiqiao.institution.InstitutionRow(c.id, c.details.name, c.details.kind, c.details.affiliation,
				c.details.intro, c.membership, c.origin.demo)
			from Institution c where c.id in :ids""")
	List<InstitutionRow> rows(Collection<Long> ids);

	/** Ids and divisions of those of which it is known. */
	@Query("select new org.caiqiao.shared.MemberPlace(i.id, i.details.division) from Institution i where i.id in :ids and i.details.division <> ''")
	List<MemberPlace> places(Collection<Long> ids);

	boolean existsByDetailsNameIgnoreCase(String name);

	List<Institution> findByDetailsNameIn(Collection<String> names);

}
