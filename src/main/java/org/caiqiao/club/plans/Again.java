package org.caiqiao.club.plans;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an officer was about to do to a plan, to be asked for once more with one button.
 *
 * @param action the end of the form's address
 * @param label which message the button says it with
 * @param fields what the form said, but for the step that the officer saw
 */
record Again(String action, String label, Map<String, String> fields) {

	private static final String PAIR = "pair";

	private static final String SLOT = "slot";

	private static final String TRUE = "true";

	static Again put(String pair, long slot, @Nullable Long table, boolean sure) {
		Again again = of("put", pair).with(SLOT, String.valueOf(slot));
		Again there = (table != null) ? again.with("table", table.toString()) : again;
		return sure ? there.sure() : there;
	}

	static Again out(String pair) {
		return of("out", pair);
	}

	static Again lock(String pair, boolean locked) {
		return new Again("lock", locked ? "lock" : "unlock", Map.of(PAIR, pair, "locked", String.valueOf(locked)));
	}

	static Again ready(boolean ready) {
		return new Again("ready", ready ? "ready" : "draft", Map.of("ready", String.valueOf(ready)));
	}

	static Again discard() {
		return new Again("discard", "discard", Map.of());
	}

	static Again plan(int seconds, boolean rest, boolean fill) {
		Again plan = new Again("plan", "plan", Map.of("seconds", String.valueOf(seconds)));
		Again some = rest ? plan.with("rest", TRUE) : plan;
		return fill ? some.with("fill", TRUE) : some;
	}

	private static Again of(String action, String pair) {
		return new Again(action, action, Map.of(PAIR, pair));
	}

	private Again with(String field, String value) {
		var all = new LinkedHashMap<>(this.fields);
		all.put(field, value);
		return new Again(this.action, this.label, all);
	}

	/** The same by somebody who read what a rule warns of. */
	Again sure() {
		return with("sure", TRUE);
	}

	/** The pair that was being put somewhere; empty where none was. */
	String pick() {
		return this.fields.containsKey(SLOT) ? pair() : "";
	}

	private String pair() {
		return this.fields.getOrDefault(PAIR, "");
	}

	Named named(PlanTexts texts) {
		String slot = this.fields.get(SLOT);
		return new Named(this.action, texts.get("plans.again." + this.label, texts.names().meeting(pair()),
				(slot != null) ? texts.time(slot) : ""), this.fields);
	}

	/**
	 * The same as a form.
	 *
	 * @param action the end of its address
	 * @param label what its button says
	 * @param fields what it sends, but for the step that the officer sees
	 */
	record Named(String action, String label, Map<String, String> fields) {
	}

}
