package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Finds the best partners of a subject. What asks and what offers keep their roles
 * whichever side the search begins from, so both directions give a pair the same score.
 *
 * @param snapshot the index at one moment
 * @param ranking how pairs are scored
 * @param circumstances the day and what became of pairs before
 */
public record Matcher(Snapshot snapshot, Ranking ranking, Circumstances circumstances) {

	/** Pieces that each way of searching contributes at least. */
	private static final int DEPTH = 400;

	/** By texts and facts alone. */
	public Matcher(Snapshot snapshot, Ranking ranking) {
		this(snapshot, ranking, Circumstances.NONE);
	}

	/**
	 * The best partners of a subject of the index.
	 * @param query what partners are sought for; nothing is found if it is not in the
	 * index
	 * @param wanted the kind of its partners; one of the two kinds asks, the other offers
	 * @param most how many at most
	 * @param allowed who may be found
	 * @return the best first
	 */
	public List<Match> best(Subject query, Kind wanted, int most, Predicate<Subject> allowed) {
		return best(this.snapshot.pieces(query), wanted, most, allowed);
	}

	/**
	 * The best partners of a text that is not in the index.
	 * @param vector its meaning, or null
	 */
	public List<Match> best(MatchText query, float @Nullable [] vector, Kind wanted, int most,
			Predicate<Subject> allowed) {
		return best(List.of(Piece.of(query, vector)), wanted, most, allowed);
	}

	/**
	 * The match of one pair, whether or not a search would find it; a list gives it the
	 * same score.
	 * @return empty while one of the two is not in the index
	 */
	public Optional<Match> pair(Subject asking, Subject offering) {
		List<Piece> asks = this.snapshot.pieces(asking);
		List<Piece> offers = this.snapshot.pieces(offering);
		return (asks.isEmpty() || offers.isEmpty()) ? Optional.empty()
				: Optional.of(match(asks, offers, new IdentityHashMap<>()));
	}

	private List<Match> best(List<Piece> query, Kind wanted, int most, Predicate<Subject> allowed) {
		if (query.isEmpty() || most <= 0 || this.snapshot.count(wanted) == 0) {
			return List.of();
		}
		if (query.getFirst().subject().kind().asks() == wanted.asks()) {
			throw new IllegalArgumentException("one side asks and the other offers");
		}
		int all = this.snapshot.count(wanted);
		if (all == 0) {
			return List.of();
		}
		int depth = Math.max(DEPTH, 2 * most);
		List<Match> matches = score(query, wanted, depth, allowed);
		// Whoever may find only few looks deeper, until there is enough or nothing left.
		while (matches.size() < most && depth < all) {
			depth *= 4;
			matches = score(query, wanted, depth, allowed);
		}
		return matches.subList(0, Math.min(most, matches.size()));
	}

	private List<Match> score(List<Piece> query, Kind wanted, int depth, Predicate<Subject> allowed) {
		var retrieval = new Retrieval(this.snapshot);
		Set<Subject> subjects = new LinkedHashSet<>();
		for (Piece piece : query) {
			for (int number : retrieval.candidates(piece, wanted, Math.min(depth, this.snapshot.count(wanted)))) {
				subjects.add(this.snapshot.piece(number).subject());
			}
		}
		subjects.removeIf(allowed.negate());
		var pairings = new IdentityHashMap<Piece, Pairing>();
		var matches = new ArrayList<Match>();
		for (Subject subject : subjects) {
			List<Piece> found = this.snapshot.pieces(subject);
			boolean asks = wanted.asks();
			matches.add(match(asks ? found : query, asks ? query : found, pairings));
		}
		matches.sort(Comparator.comparing(Match::score)
			.reversed()
			.thenComparing((match) -> match.other(query.getFirst().subject())));
		return matches;
	}

	private Match match(List<Piece> asking, List<Piece> offering, Map<Piece, Pairing> pairings) {
		Piece asks = asking.getFirst();
		Kind kind = offering.getFirst().subject().kind();
		Pairing pairing = pairings.computeIfAbsent(asks,
				(piece) -> new Pairing(piece, kind, this.snapshot.statistics(), this.circumstances));
		List<Scored> scored = offering.stream().map((piece) -> Scored.of(piece, pairing, this.ranking)).toList();
		return Scored.match(asks.subject(), scored, deeds(asks, offering.getFirst().subject()), this.ranking);
	}

	/** Needs of which the subject proved to fit, as far as they are public still. */
	private List<Scored> deeds(Piece asks, Subject offering) {
		Collection<Subject> deeds = this.circumstances.history().deeds(offering);
		if (deeds.isEmpty()) {
			return List.of();
		}
		var alike = new Pairing(asks, asks.subject().kind(), this.snapshot.statistics());
		return deeds.stream()
			.filter((need) -> !need.equals(asks.subject()))
			.flatMap((need) -> this.snapshot.pieces(need).stream())
			.map((piece) -> Scored.of(piece, alike.resemblance(piece), this.ranking))
			.toList();
	}

}
