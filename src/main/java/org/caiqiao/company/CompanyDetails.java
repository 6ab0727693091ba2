package org.caiqiao.company;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caiqiao.member.CodedDetails;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a company says about itself.
 *
 * @param creditCode null where unknown
 * @param codeOverride why the office accepts a code whose check characters are wrong;
 * empty otherwise
 * @param industry a division of GB/T 4754, such as 65; empty where unknown
 * @param scale null where unknown
 * @param division an administrative division, such as 110108; empty where unknown
 * @param website a full address; empty where there is none
 * @param contact whom to talk to; never public
 */
@Embeddable
public record CompanyDetails(String name, @Nullable CreditCode creditCode, String codeOverride, String industry,
		@Enumerated(EnumType.STRING) @Nullable CompanyScale scale, String division, String intro, String website,
		Contact contact) implements CodedDetails<CompanyDetails> {

	/** The company in a sentence or two, for lists. */
	@Override
	public String teaser() {
		return Texts.teaser(this.intro);
	}

	@Override
	public String body() {
		return this.intro;
	}

	@Override
	public CompanyDetails withOverride(String reason) {
		return new CompanyDetails(this.name, this.creditCode, reason, this.industry, this.scale, this.division,
				this.intro, this.website, this.contact);
	}

}
