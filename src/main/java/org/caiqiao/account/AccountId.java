package org.caiqiao.account;

/** Names an account. */
public record AccountId(long value) {
}
