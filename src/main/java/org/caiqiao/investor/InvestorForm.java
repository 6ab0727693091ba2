package org.caiqiao.investor;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An investor as its edit page sends it.
 *
 * @param version the version its author read
 */
record InvestorForm(@Valid InvestorFields about, int version) {

	InvestorForm(@Nullable InvestorFields about, int version) {
		this.about = (about != null) ? about : InvestorFields.empty();
		this.version = version;
	}

}
