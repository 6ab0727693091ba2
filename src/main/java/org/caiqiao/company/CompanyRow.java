package org.caiqiao.company;

import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A company as lists show it. */
record CompanyRow(long id, String name, String industry, @Nullable CompanyScale scale, String division, String intro,
		Membership membership, boolean demo) {

	public String teaser() {
		return Texts.teaser(this.intro);
	}

}
