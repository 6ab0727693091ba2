package org.caiqiao.expert;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An expert as its edit page sends it.
 *
 * @param version the version its author read
 */
record ExpertForm(@Valid ExpertFields about, int version) {

	ExpertForm(@Nullable ExpertFields about, int version) {
		this.about = (about != null) ? about : ExpertFields.empty();
		this.version = version;
	}

}
