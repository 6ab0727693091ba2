package org.caiqiao.account;

/**
 * Somebody registered and has to confirm the e-mail address. Names no link: links are
 * secrets, made at the moment of sending and kept only as a hash.
 */
public record AccountRegistered(AccountId account) {
}
