package org.caiqiao.company;

import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a company; its contact is asked for separately.
 *
 * @param creditCode null where unknown
 * @param industry a division of GB/T 4754; empty where unknown
 * @param scale null where unknown
 * @param division an administrative division; empty where unknown
 * @param website a full address; empty where there is none
 * @param demo whether it is an invented one of the demo district
 */
public record CompanyProfile(CompanyId id, String name, @Nullable CreditCode creditCode, String industry,
		@Nullable CompanyScale scale, String division, String intro, String website, MemberStatus status,
		boolean demo) {

	static CompanyProfile of(CompanyId id, CompanyDetails details, MemberStatus status, boolean demo) {
		return new CompanyProfile(id, details.name(), details.creditCode(), details.industry(), details.scale(),
				details.division(), details.intro(), details.website(), status, demo);
	}

	/** Whether everybody may see it. */
	public boolean visible() {
		return this.status.visible();
	}

}
