package org.caiqiao.member;

import java.time.Instant;
import java.util.function.LongFunction;

import org.caiqiao.account.Role;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;

/**
 * A kind of member.
 *
 * @param name its name in the audit trail, such as {@code company}
 * @param path where its members are listed, such as {@code /companies}
 * @param role what those who act for such a member act as
 * @param id names one of them
 * @param maker makes one of what is said about it
 * @param events what the other modules hear of it
 */
public record MemberKind<T, I, D>(String name, String path, Role role, LongFunction<I> id, Maker<T, D> maker,
		MemberEvents<I> events) {

	/** Makes a new member. */
	@FunctionalInterface
	public interface Maker<T, D> {

		T make(D details, Membership membership, Origin origin, Instant at);

	}

}
