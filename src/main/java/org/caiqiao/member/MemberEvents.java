package org.caiqiao.member;

import java.util.function.Function;
import java.util.function.IntFunction;

import org.caiqiao.shared.MemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the other modules hear of members of one kind.
 *
 * @param registered it asks to be let in
 * @param approved everybody may see it now
 * @param declined it was not let in
 * @param suspended nobody may see it any more
 * @param changed a visible one says something else about itself
 * @param many so many came or went at once; null where nobody keeps anything per member
 */
public record MemberEvents<I>(Function<I, Object> registered, Function<I, Object> approved,
		Function<I, Object> declined, Function<I, Object> suspended, Function<I, Object> changed,
		@Nullable IntFunction<Object> many) {

	/** It stands so now. */
	Object reached(MemberStatus status, I id) {
		return (switch (status) {
			case PENDING -> this.registered;
			case APPROVED -> this.approved;
			case DECLINED -> this.declined;
			case SUSPENDED -> this.suspended;
		}).apply(id);
	}

}
