package org.caiqiao.institution;

import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Texts;

/** An institution as lists show it. */
record InstitutionRow(long id, String name, InstitutionKind kind, Affiliation affiliation, String intro,
		Membership membership, boolean demo) {

	public String teaser() {
		return Texts.teaser(this.intro);
	}

}
