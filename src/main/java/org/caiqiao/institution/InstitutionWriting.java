package org.caiqiao.institution;

import java.util.Locale;

import org.caiqiao.account.SignedIn;
import org.caiqiao.member.MemberChronicle;
import org.caiqiao.member.MemberWriting;
import org.caiqiao.member.UniqueField;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to institutions. */
@Service
@Transactional
class InstitutionWriting extends MemberWriting<Institution, InstitutionId, InstitutionDetails> {

	InstitutionWriting(Institutions institutions, MemberChronicle chronicle) {
		super(Institution.KIND,
				new UniqueField<>("name", "institution.name.known", null,
						details -> details.name().toLowerCase(Locale.ROOT),
						details -> institutions.existsByDetailsNameIgnoreCase(details.name())),
				institutions, chronicle);
	}

	@Override
	protected InstitutionDetails accepted(@Nullable SignedIn author, @Nullable Institution before,
			InstitutionDetails details) {
		return details;
	}

}
