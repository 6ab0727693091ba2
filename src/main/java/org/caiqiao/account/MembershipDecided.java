package org.caiqiao.account;

import org.caiqiao.shared.MemberDecision;

/**
 * The office decided on a membership: one person who speaks for the member is to know.
 *
 * @param reader who is to know
 * @param decision what was decided
 * @param name the member
 * @param reason why; may be empty
 * @param path the address of the member's page
 */
public record MembershipDecided(AccountId reader, MemberDecision decision, String name, String reason, String path) {
}
