package org.caiqiao.account;

/**
 * An account's personal data is gone. Modules that keep something about its owner erase
 * it as well or detach it.
 */
public record AccountErased(AccountId account) {
}
