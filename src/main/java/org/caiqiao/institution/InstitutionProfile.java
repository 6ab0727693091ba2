package org.caiqiao.institution;

import org.caiqiao.shared.MemberStatus;

/**
 * What other modules may know of an institution; its contact is asked for separately.
 *
 * @param shortName as people call it; empty where there is none
 * @param division an administrative division; empty where unknown
 * @param website a full address; empty where there is none
 * @param demo whether it is an invented one of the demo district
 */
public record InstitutionProfile(InstitutionId id, String name, String shortName, InstitutionKind kind,
		Affiliation affiliation, String division, String intro, String website, MemberStatus status, boolean demo) {

	static InstitutionProfile of(InstitutionId id, InstitutionDetails details, MemberStatus status, boolean demo) {
		return new InstitutionProfile(id, details.name(), details.shortName(), details.kind(), details.affiliation(),
				details.division(), details.intro(), details.website(), status, demo);
	}

	/** Whether everybody may see it. */
	public boolean visible() {
		return this.status.visible();
	}

}
