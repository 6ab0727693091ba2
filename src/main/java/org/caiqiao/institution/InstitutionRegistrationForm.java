package org.caiqiao.institution;

import jakarta.validation.Valid;
import org.caiqiao.account.CredentialsForm;
import org.jspecify.annotations.Nullable;

/** An institution registers together with the account of its first representative. */
record InstitutionRegistrationForm(@Valid CredentialsForm credentials, @Valid InstitutionFields about) {

	InstitutionRegistrationForm(@Nullable CredentialsForm credentials, @Nullable InstitutionFields about) {
		this.credentials = (credentials != null) ? credentials : CredentialsForm.empty();
		this.about = (about != null) ? about : InstitutionFields.empty();
	}

	static InstitutionRegistrationForm empty() {
		return new InstitutionRegistrationForm(CredentialsForm.empty(), InstitutionFields.empty());
	}

}
