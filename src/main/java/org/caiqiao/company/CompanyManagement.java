package org.caiqiao.company;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.member.MemberChronicle;
import org.caiqiao.member.RepresentedManagement;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberPlace;

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

	/** The administrative divisions of these companies, where they are known. */
	public Map<Long, String> divisions(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.companies.places(ids).stream().collect(Collectors.toMap(MemberPlace::id, MemberPlace::division));
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
