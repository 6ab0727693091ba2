package org.caiqiao.institution;

import org.caiqiao.member.RepresentedDesk;

import org.springframework.stereotype.Component;

/** Institutions on the pages that all kinds of members share. */
@Component
class InstitutionDesk extends RepresentedDesk<InstitutionId, InstitutionProfile> {

	InstitutionDesk(Institutions institutions, InstitutionManagement management) {
		super(Institution.KIND, institutions, management, InstitutionProfile::name);
	}

}
