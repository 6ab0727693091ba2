package org.caiqiao.expert;

import jakarta.validation.Valid;
import org.caiqiao.account.CredentialsForm;
import org.jspecify.annotations.Nullable;

/** An expert registers together with an account of its own. */
record ExpertRegistrationForm(@Valid CredentialsForm credentials, @Valid ExpertFields about) {

	ExpertRegistrationForm(@Nullable CredentialsForm credentials, @Nullable ExpertFields about) {
		this.credentials = (credentials != null) ? credentials : CredentialsForm.empty();
		this.about = (about != null) ? about : ExpertFields.empty();
	}

	/**
	 * With two empty rows of evidence: enough to begin with, and no button that would
	 * lose a typed password.
	 */
	static ExpertRegistrationForm empty() {
		return new ExpertRegistrationForm(CredentialsForm.empty(), ExpertFields.empty().withWork().withWork());
	}

}
