package org.caiqiao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What its owner may change of an account at any time. */
record ProfileForm(@NotBlank @Size(max = DisplayName.LONGEST) String displayName,
		@NotBlank @Pattern(regexp = "zh-CN|zh-TW|en") String language) {

	static ProfileForm of(AccountSummary account) {
		return new ProfileForm(account.displayName(), account.language());
	}

}
