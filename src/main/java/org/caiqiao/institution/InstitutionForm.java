package org.caiqiao.institution;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An institution as its edit page sends it.
 *
 * @param version the version its author read
 */
record InstitutionForm(@Valid InstitutionFields about, int version) {

	InstitutionForm(@Nullable InstitutionFields about, int version) {
		this.about = (about != null) ? about : InstitutionFields.empty();
		this.version = version;
	}

}
