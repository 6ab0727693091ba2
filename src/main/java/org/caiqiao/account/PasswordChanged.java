package org.caiqiao.account;

/** An account has a new password; its owner is told, in case it was somebody else. */
public record PasswordChanged(AccountId account) {
}
