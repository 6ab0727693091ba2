package org.caiqiao.institution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caiqiao.member.MemberDetails;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.Texts;

/**
 * What an institution says about itself.
 *
 * @param shortName as people call it; empty where there is none
 * @param division an administrative division; empty where unknown
 * @param website a full address; empty where there is none
 * @param contact whom to talk to, usually its technology-transfer office; never public
 */
@Embeddable
public record InstitutionDetails(String name, String shortName, @Enumerated(EnumType.STRING) InstitutionKind kind,
		@Enumerated(EnumType.STRING) Affiliation affiliation, String division, String intro, String website,
		Contact contact) implements MemberDetails {

	/** The institution in a sentence or two, for lists. */
	@Override
	public String teaser() {
		return Texts.teaser(this.intro);
	}

	@Override
	public String body() {
		return this.shortName + "\n" + this.intro;
	}

}
