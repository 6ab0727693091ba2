package org.caiqiao.investor;

import jakarta.validation.Valid;
import org.caiqiao.account.CredentialsForm;
import org.jspecify.annotations.Nullable;

/** An investor registers together with the account of its first representative. */
record InvestorRegistrationForm(@Valid CredentialsForm credentials, @Valid InvestorFields about) {

	InvestorRegistrationForm(@Nullable CredentialsForm credentials, @Nullable InvestorFields about) {
		this.credentials = (credentials != null) ? credentials : CredentialsForm.empty();
		this.about = (about != null) ? about : InvestorFields.empty();
	}

	static InvestorRegistrationForm empty() {
		return new InvestorRegistrationForm(CredentialsForm.empty(), InvestorFields.empty());
	}

}
