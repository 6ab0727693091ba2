package org.caiqiao.publication;

import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A kind of published text.
 *
 * @param name its name in messages and in the audit trail, such as {@code need}
 * @param path where its texts are listed, such as {@code /needs}
 * @param id names one of them
 * @param published tells the other modules that everybody may see it
 * @param withdrawn tells the other modules that it left the lists
 */
public record TextKind<I>(String name, String path, LongFunction<I> id, Function<I, Object> published,
		Function<I, Object> withdrawn) {

	/** Code of one of its messages. */
	String message(String suffix) {
		return this.name + "." + suffix;
	}

}
