package org.caiqiao.account;

/** The mail that asks to confirm the address did not arrive, or its link is too old. */
public record ConfirmationAsked(AccountId account) {
}
