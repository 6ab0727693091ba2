package org.caiqiao.company;

import jakarta.validation.Valid;
import org.caiqiao.account.CredentialsForm;
import org.jspecify.annotations.Nullable;

/** A company registers together with the account of its first representative. */
record CompanyRegistrationForm(@Valid CredentialsForm credentials, @Valid CompanyFields about) {

	CompanyRegistrationForm(@Nullable CredentialsForm credentials, @Nullable CompanyFields about) {
		this.credentials = (credentials != null) ? credentials : CredentialsForm.empty();
		this.about = (about != null) ? about : CompanyFields.empty();
	}

	static CompanyRegistrationForm empty() {
		return new CompanyRegistrationForm(CredentialsForm.empty(), CompanyFields.empty());
	}

}
