package org.caiqiao.company;

import org.caiqiao.account.SignedIn;
import org.caiqiao.member.CodedWriting;
import org.caiqiao.member.MemberChronicle;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to companies. */
@Service
@Transactional
class CompanyWriting extends CodedWriting<Company, CompanyId, CompanyDetails> {

	CompanyWriting(Companies companies, MemberChronicle chronicle) {
		super(Company.KIND, companies::existsByDetailsCreditCode, companies, chronicle);
	}

	/** Only the office may leave the code out. */
	@Override
	protected CompanyDetails accepted(@Nullable SignedIn author, @Nullable Company before, CompanyDetails details) {
		if (details.creditCode() == null && (author == null || !author.office())) {
			throw Rejected.field("creditCode", "company.creditCode.needed");
		}
		return super.accepted(author, before, details);
	}

}
