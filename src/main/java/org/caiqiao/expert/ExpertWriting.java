package org.caiqiao.expert;

import java.util.Objects;

import org.caiqiao.account.SignedIn;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.member.MemberChronicle;
import org.caiqiao.member.MemberWriting;
import org.caiqiao.member.UniqueField;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to experts. */
@Service
@Transactional
class ExpertWriting extends MemberWriting<Expert, ExpertId, ExpertDetails> {

	private final InstitutionManagement institutions;

	ExpertWriting(Experts experts, InstitutionManagement institutions, MemberChronicle chronicle) {
		super(Expert.KIND,
				new UniqueField<>("orcid", "expert.orcid.known", "expert_by_orcid", ExpertDetails::orcid,
						details -> experts.existsByDetailsOrcid(Objects.requireNonNull(details.orcid()))),
				experts, chronicle);
		this.institutions = institutions;
	}

	/** What the office of an institution writes is about an expert of its own. */
	@Override
	protected ExpertDetails accepted(@Nullable SignedIn author, @Nullable Expert before, ExpertDetails details) {
		if (author == null || author.office() || (before != null && author.accountId().equals(before.account()))) {
			return details;
		}
		InstitutionId own = this.institutions.representedBy(author.accountId())
			.orElseThrow(() -> Rejected.because("expert.institution.none"));
		return details.of(own);
	}

}
