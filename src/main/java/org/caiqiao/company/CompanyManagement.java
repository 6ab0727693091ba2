package org.caiqiao.company;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.caiqiao.member.MemberChronicle;
import org.caiqiao.member.RepresentedManagement;
import org.caiqiao.shared.CreditCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about companies, and who speaks for them. */
@Service
@Transactional(readOnly = true)
public class CompanyManagement extends RepresentedManagement<Company, CompanyId, CompanyDetails, CompanyProfile> {

	private final Companies companies;

	CompanyManagement(Companies companies, CompanyWriting writing, MemberChronicle chronicle) {
		super(Company.KIND, companies, writing, chronicle);
		this.companies = companies;
	}

	@Override
	protected CompanyProfile profile(Company company) {
		return company.profile();
	}

	/** Which companies have these credit codes. */
	public Map<CreditCode, CompanyId> withCreditCodes(Collection<CreditCode> codes) {
		var found = new HashMap<CreditCode, CompanyId>();
		this.companies.findByDetailsCreditCodeIn(codes).forEach(company -> {
			CreditCode code = company.details().creditCode();
			if (code != null) {
				found.put(code, company.id());
			}
		});
		return found;
	}

}
