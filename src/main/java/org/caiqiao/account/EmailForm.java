package org.caiqiao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a mail. */
record EmailForm(@NotBlank @Size(max = EmailAddress.LONGEST) String email) {
}
