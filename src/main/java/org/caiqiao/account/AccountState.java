package org.caiqiao.account;

/** What of an account may have changed since its owner signed in. */
record AccountState(AccountStatus status, int version, int passwordCount) {
}
