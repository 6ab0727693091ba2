package org.caiqiao.matching.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The reasons that come of what is known besides the texts. */
final class FactReasons {

	private FactReasons() {
	}

	static List<Reason> of(Points points, MatchText asking, MatchText offer) {
		Parts parts = points.match().parts();
		var reasons = new ArrayList<Reason>();
		Set<String> shared = new TreeSet<>(asking.fields());
		shared.retainAll(offer.fields());
		reasons.add(new Reason.SharedFields(points.of(parts.fields()), shared));
		Integer readiness = offer.readiness();
		if (readiness != null) {
			reasons.add(new Reason.Readiness(points.of(parts.readiness()), readiness));
		}
		BigDecimal price = offer.facts().price();
		BigDecimal budget = asking.facts().budget();
		if (price != null && budget != null) {
			reasons.add(new Reason.Price(points.of(parts.budget()), price, budget));
		}
		LocalDate deadline = asking.facts().deadline();
		if (deadline != null) {
			boolean passed = points.match().features().time() <= -1;
			reasons.add(new Reason.Deadline(points.of(parts.time()), deadline, passed ? null : readiness));
		}
		reasons.add(new Reason.Near(points.of(parts.place()), points.match().features().place() == 1));
		reasons.add(new Reason.Consent(points.of(parts.consent())));
		reasons.add(new Reason.History(points.of(parts.history())));
		return reasons;
	}

}
