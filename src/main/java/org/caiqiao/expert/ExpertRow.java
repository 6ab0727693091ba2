package org.caiqiao.expert;

import java.util.List;

import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/** An expert as lists show it. */
record ExpertRow(long id, String name, String title, Academician academician, @Nullable Long institution, String unit,
		List<String> fields, String abilities, String intro, Membership membership, boolean demo) {

	public String teaser() {
		return Texts.teaser(this.abilities.isBlank() ? this.intro : this.abilities);
	}

}
