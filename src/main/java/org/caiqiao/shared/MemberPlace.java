package org.caiqiao.shared;

/**
 * Where a member is at home.
 *
 * @param id the member
 * @param division a code of the list of administrative divisions (GB/T 2260)
 */
public record MemberPlace(long id, String division) {
}
