package org.caiqiao.account;

/** Somebody was given an account and has to choose a password for it. */
public record AccountInvited(AccountId account) {
}
