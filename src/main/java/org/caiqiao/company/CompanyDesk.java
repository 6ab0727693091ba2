package org.caiqiao.company;

import org.caiqiao.member.RepresentedDesk;

import org.springframework.stereotype.Component;

/** Companies on the pages that all kinds of members share. */
@Component
class CompanyDesk extends RepresentedDesk<CompanyId, CompanyProfile> {

	CompanyDesk(Companies companies, CompanyManagement management) {
		super(Company.KIND, companies, management, CompanyProfile::name);
	}

}
