package org.caiqiao.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.search.ListingRequest;

/**
 * Which entries of the audit trail are asked for.
 *
 * @param sql what follows {@code where}
 * @param values of its parameters
 */
record AuditCondition(String sql, Map<String, Object> values) {

	static final String ACTION = "action";

	static final String ACTOR = "actor";

	static final String SUBJECT = "subject";

	static final List<String> FACETS = List.of(ACTION, ACTOR, SUBJECT);

	/** All conditions but those of one facet, for the counts of its values. */
	static AuditCondition of(ListingRequest request, String except) {
		var parts = new ArrayList<>(List.of("true"));
		var values = new LinkedHashMap<String, Object>();
		if (!request.q().isEmpty()) {
			parts.add("(actor_name ilike :words or details::text ilike :words)");
			values.put("words", "%" + request.q().replaceAll("([%_\\\\])", "\\\\$1") + "%");
		}
		if (!except.equals(ACTION) && !request.values(ACTION).isEmpty()) {
			parts.add("action in (:actions)");
			values.put("actions", request.values(ACTION));
		}
		if (!except.equals(ACTOR) && !request.values(ACTOR).isEmpty()) {
			List<Long> actors = request.values(ACTOR).stream().map(Long::valueOf).toList();
			// The portal itself has no account; the address calls it 0.
			parts.add("(actor_id in (:actors)" + (actors.contains(0L) ? " or actor_id is null)" : ")"));
			values.put("actors", actors);
		}
		if (!request.values(SUBJECT).isEmpty()) {
			parts.add("(subject_kind, subject_id) in (:subjects)");
			values.put("subjects", request.values(SUBJECT).stream().map(AuditCondition::subject).toList());
		}
		return new AuditCondition(String.join(" and ", parts), values);
	}

	/** Whether an address can mean this value of a facet. */
	static boolean plausible(String facet, String value) {
		return switch (facet) {
			case ACTOR -> value.matches("\\d{1,18}");
			case SUBJECT -> value.matches("[\\w-]{1,40}:\\d{1,18}");
			default -> value.matches("[\\w.-]{1,80}");
		};
	}

	private static Object[] subject(String code) {
		int colon = code.indexOf(':');
		return new Object[] { code.substring(0, colon), Long.valueOf(code.substring(colon + 1)) };
	}

}
