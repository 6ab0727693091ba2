package org.caiqiao.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.caiqiao.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An entity that is listed and searched. It is annotated with {@code @Indexed} and <pre>
 * &#64;TypeBinding(binder = &#64;TypeBinderRef(type = ListedBinder.class,
 *         params = { &#64;Param(name = "codes", value = "field,kind"), &#64;Param(name = "orders", value = "published") }))
 * </pre> and has a persistent property {@code changedAt} that each of its verbs sets: the
 * index follows it.
 */
public interface Listed {

	/** Its name in lists; weighs most in searches. */
	String listedTitle();

	/** What it is about, in a sentence or two that everybody may read. */
	String listedTeaser();

	/**
	 * All else of it that everybody may read and find it by. Nothing of the members'
	 * layer.
	 */
	String listedBody();

	/** Whether everybody may see it. */
	boolean listedPublicly();

	/**
	 * The codes it is narrowed by, for each facet field that its annotation names; nulls
	 * and empty lists are fine.
	 */
	Map<String, Collection<String>> listedCodes();

	/** The moments it is ordered by, for each order field that its annotation names. */
	Map<String, @Nullable Instant> listedOrders();

	/** Where it came from. */
	Origin origin();

}
