package org.caiqiao.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.matching.engine.Holding;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the office is told of how matching went lately and whom it forgets. */
@Component
class MatchingHealth {

	private static final int PAGE = 50;

	private static final List<String> COLUMNS = List.of("needs", "strong", "fair", "weak", "lower", "median", "upper",
			"achievements", "experts", "share");

	private final Standings standings;

	private final MatchingDays days;

	private final Spreading spreading;

	private final Partners partners;

	private final Rematching rematching;

	MatchingHealth(Standings standings, MatchingDays days, Spreading spreading, Partners partners,
			Rematching rematching) {
		this.standings = standings;
		this.days = days;
		this.spreading = spreading;
		this.partners = partners;
		this.rematching = rematching;
	}

	/**
	 * For the parts of the page.
	 * @param holdings what the index holds of each kind
	 */
	Map<String, Object> attributes(Collection<Holding> holdings) {
		Page<Partners.Partner> never = never(Kind.EXPERT, 1);
		return Map.of("lacking", lacking(holdings), "never", never.getContent(), "neverMore", never.hasNext(), "drift",
				Drift.of(this.days.latest(Drift.SHOWN)), "driftColumns", COLUMNS, "spread", this.spreading.on(), "caps",
				this.standings.last().map(last -> last.fairness().caps()).orElse(Map.of()), "rematch",
				this.rematching.run(), "interrupted", this.rematching.interrupted());
	}

	private static int lacking(Collection<Holding> holdings) {
		return holdings.stream().mapToInt(held -> held.pieces() - held.encoded()).sum();
	}

	/**
	 * What stood in no list when it was counted last, as far as it is still public.
	 * @param page from 1 on
	 */
	Page<Partners.Partner> never(Kind kind, int page) {
		List<Subject> all = this.standings.last()
			.map(Standings.Counted::standings)
			.orElse(List.of())
			.stream()
			.filter(one -> one.subject().kind() == kind && one.shown() == 0)
			.map(Standing::subject)
			.sorted(Comparator.comparingLong(subject -> Long.parseLong(subject.id())))
			.toList();
		var asked = PageRequest.of(page - 1, PAGE);
		List<Subject> some = all.stream().skip(asked.getOffset()).limit(PAGE).toList();
		Map<Subject, Partners.Partner> found = this.partners.of(some);
		return new PageImpl<>(some.stream().map(found::get).filter(Objects::nonNull).toList(), asked, all.size());
	}

}
