package org.caiqiao.demo;

import org.caiqiao.company.CompanyId;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.investor.InvestorId;

/** The members that one can sign in as: one of each kind. */
record DemoMembers(InstitutionId institution, ExpertId expert, CompanyId company, InvestorId investor) {
}
