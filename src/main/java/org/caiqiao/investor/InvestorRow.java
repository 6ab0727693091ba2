package org.caiqiao.investor;

import java.util.List;

import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** An investor as lists show it. */
record InvestorRow(long id, String name, String thesis, List<InvestmentStage> stages, List<String> fields,
		@Nullable Integer ticketMin, @Nullable Integer ticketMax, String intro, Membership membership, boolean demo) {

	public String teaser() {
		return Texts.teaser(this.thesis.isBlank() ? this.intro : this.thesis);
	}

}
