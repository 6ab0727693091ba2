package org.caiqiao.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;

/** Says good-bye. */
record ErasureForm(@NotBlank String currentPassword, @AssertTrue boolean understood) {

	@Override
	public String toString() {
		return "ErasureForm[]";
	}

}
