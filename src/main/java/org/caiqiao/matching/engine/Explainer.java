package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says why a pair has its score. Every reason is a part of the sum that made the score;
 * what did not move it is not told. Of very long texts only the beginning is searched for
 * terms; what the rest has in common counts as shared characters.
 */
public final class Explainer {

	/** Points below which a reason moved nothing that anybody sees. */
	private static final double LEAST = 0.5;

	private static final int MOST_TERMS = 8;

	private final Snapshot snapshot;

	private final MatchText asking;

	private final List<Units> units;

	private final Map<Kind, Pairing> pairings = new HashMap<>();

	/**
	 * Explains matches of one text that asks.
	 * @param snapshot the one that the matches were found in
	 * @param asking the text that asks
	 */
	public Explainer(Snapshot snapshot, MatchText asking) {
		this.snapshot = snapshot;
		this.asking = asking;
		this.units = units(asking);
	}

	/**
	 * The reasons for a match, the weightiest first.
	 * @param match a match of the text that asks
	 * @param offer the piece that carried it
	 */
	public List<Reason> explain(Match match, MatchText offer) {
		Parts parts = match.parts();
		var points = new Points(match);
		var reasons = new ArrayList<Reason>();
		addWords(reasons, offer, points.of(parts.words()));
		Double cosine = match.features().meaning();
		if (cosine != null) {
			reasons.add(new Reason.Meaning(points.of(parts.meaning()), cosine));
		}
		reasons.addAll(FactReasons.of(points, this.asking, offer));
		reasons.add(new Reason.FurtherEvidence(points.of(parts.evidence()),
				this.snapshot.titles(match.offering(), match.support()), match.deeds()));
		reasons.removeIf((reason) -> Math.abs(reason.points()) < LEAST);
		reasons.sort(Comparator.comparing(Reason::points).reversed());
		return reasons;
	}

	private void addWords(List<Reason> reasons, MatchText offer, double points) {
		if (points <= 0) {
			return;
		}
		Map<Long, Double> shares = shares(offer);
		double each = points / shares.values().stream().mapToDouble(Double::doubleValue).sum();
		var terms = new ArrayList<Reason.SharedTerm>();
		double told = 0;
		for (CommonTerms.Term term : weightiestFirst(CommonTerms.of(this.units, units(offer)), shares)) {
			double weight = each * weight(term, shares);
			if (weight >= LEAST && terms.size() < MOST_TERMS) {
				terms.add(new Reason.SharedTerm(weight, term.asking(), term.offering()));
				told += weight;
				// A token counts for one term only.
				CommonTerms.keys(term.plain()).forEach(shares::remove);
			}
		}
		if (!terms.isEmpty()) {
			reasons.add(new Reason.SharedTerms(told, terms));
		}
		reasons.add(new Reason.SharedCharacters(points - told));
	}

	private Map<Long, Double> shares(MatchText offer) {
		Kind kind = offer.subject().kind();
		Pairing pairing = this.pairings.computeIfAbsent(kind,
				(offering) -> new Pairing(Piece.of(this.asking, null), offering, this.snapshot.statistics()));
		var shares = new HashMap<Long, Double>();
		pairing.words(this.snapshot.piece(offer.subject(), offer.piece()), shares::put);
		return shares;
	}

	private static List<CommonTerms.Term> weightiestFirst(Collection<CommonTerms.Term> terms,
			Map<Long, Double> shares) {
		return terms.stream().sorted(Comparator.comparing((CommonTerms.Term term) -> -weight(term, shares))).toList();
	}

	private static double weight(CommonTerms.Term term, Map<Long, Double> shares) {
		return CommonTerms.keys(term.plain()).stream().mapToDouble((key) -> shares.getOrDefault(key, 0.0)).sum();
	}

	private static List<Units> units(MatchText text) {
		return Arrays.stream(Part.values()).map((part) -> Units.of(text, part)).toList();
	}

}
