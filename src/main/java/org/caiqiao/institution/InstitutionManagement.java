package org.caiqiao.institution;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.member.MemberChronicle;
import org.caiqiao.member.RepresentedManagement;
import org.caiqiao.shared.MemberPlace;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about institutions, and who speaks for them. */
@Service
@Transactional(readOnly = true)
public class InstitutionManagement
		extends RepresentedManagement<Institution, InstitutionId, InstitutionDetails, InstitutionProfile> {

	private final Institutions institutions;

	InstitutionManagement(Institutions institutions, InstitutionWriting writing, MemberChronicle chronicle) {
		super(Institution.KIND, institutions, writing, chronicle);
		this.institutions = institutions;
	}

	@Override
	protected InstitutionProfile profile(Institution institution) {
		return institution.profile();
	}

	/** The administrative divisions of these institutions, where they are known. */
	public Map<Long, String> divisions(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.institutions.places(ids)
					.stream()
					.collect(Collectors.toMap(MemberPlace::id, MemberPlace::division));
	}

	/** Which institutions have these names; of several with one name, one. */
	public Map<String, InstitutionId> named(Collection<String> names) {
		return this.institutions.findByDetailsNameIn(names)
			.stream()
			.collect(Collectors.toMap(institution -> institution.details().name(), Institution::id,
					(one, other) -> one));
	}

}
