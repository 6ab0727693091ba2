package org.caiqiao.account;

/** Somebody forgot the password of an account and asks for a link to choose a new one. */
public record PasswordResetAsked(AccountId account) {
}
