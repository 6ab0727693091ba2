package org.caiqiao.investor;

import java.util.List;

import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of an investor; its contact is asked for separately.
 *
 * @param creditCode null where unknown
 * @param fields codes of the club's fields
 * @param ticketMin the least it invests, in 10,000 yuan; null where it does not say
 * @param ticketMax the most it invests, in 10,000 yuan; null where it does not say
 * @param demo whether it is an invented one of the demo district
 */
public record InvestorProfile(InvestorId id, String name, @Nullable CreditCode creditCode, String thesis,
		List<InvestmentStage> stages, List<String> fields, @Nullable Integer ticketMin, @Nullable Integer ticketMax,
		String intro, String website, MemberStatus status, boolean demo) {

	static InvestorProfile of(InvestorId id, InvestorDetails details, MemberStatus status, boolean demo) {
		return new InvestorProfile(id, details.name(), details.creditCode(), details.thesis(), details.stages(),
				details.fields(), details.ticketMin(), details.ticketMax(), details.intro(), details.website(), status,
				demo);
	}

	/** Whether everybody may see it. */
	public boolean visible() {
		return this.status.visible();
	}

}
