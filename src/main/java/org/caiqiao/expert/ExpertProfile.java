package org.caiqiao.expert;

import java.time.Instant;
import java.util.List;

import org.caiqiao.institution.InstitutionId;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.OrcidId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of an expert; the contact is asked for separately.
 *
 * @param institution null where the expert belongs to none that is a member
 * @param fields codes of the club's fields
 * @param disciplines first-level codes of GB/T 13745
 * @param abilities what the expert can solve for a company
 * @param orcid null where unknown
 * @param changedAt when it changed last
 * @param demo whether it is an invented one of the demo district
 */
public record ExpertProfile(ExpertId id, String name, String title, Academician academician,
		@Nullable InstitutionId institution, String unit, List<String> fields, List<String> disciplines,
		String abilities, String intro, @Nullable OrcidId orcid, List<Work> works, MemberStatus status,
		Instant changedAt, boolean demo) {

	static ExpertProfile of(ExpertId id, ExpertDetails details, MemberStatus status, Instant changedAt, boolean demo) {
		return new ExpertProfile(id, details.name(), details.title(), details.academician(), details.institution(),
				details.unit(), details.fields(), details.disciplines(), details.abilities(), details.intro(),
				details.orcid(), details.works(), status, changedAt, demo);
	}

	/** Whether everybody may see the expert. */
	public boolean visible() {
		return this.status.visible();
	}

}
