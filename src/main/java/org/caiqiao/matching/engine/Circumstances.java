package org.caiqiao.matching.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a score depends on that is in no text: the day, and what became of pairs before.
 *
 * @param today the day; null where deadlines do not matter
 * @param history what is known of pairs
 */
public record Circumstances(@Nullable LocalDate today, History history) {

	/** Texts and facts alone. */
	public static final Circumstances NONE = new Circumstances(null, (asking, offering) -> 0);

	/** Knows what people said or did about a pair. */
	@FunctionalInterface
	public interface History {

		/** 1 if the pair proved to fit, -1 if it was called no match, 0 else. */
		int of(Subject asking, Subject offering);

		/**
		 * The needs with which a subject proved to fit: what it did, beside what it says.
		 */
		default Collection<Subject> deeds(Subject offering) {
			return List.of();
		}

	}

}
