package org.caiqiao.company;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A company as its edit page sends it.
 *
 * @param version the version its author read
 */
record CompanyForm(@Valid CompanyFields about, int version) {

	CompanyForm(@Nullable CompanyFields about, int version) {
		this.about = (about != null) ? about : CompanyFields.empty();
		this.version = version;
	}

}
