package org.caiqiao.club.meetings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.company.CompanyId;
import org.caiqiao.matching.PairScores;
import org.caiqiao.matching.PairScores.PairScore;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedProfile;

import org.springframework.stereotype.Component;

/** What the companies at an event publicly need, and how well experts fit it. */
@Component
class CompanyNeeds {

	private static final Comparator<PairScore> BEST = Comparator.comparingInt(PairScore::points)
		.thenComparing(Comparator.comparingLong(PairScore::need).reversed());

	private final NeedManagement needs;

	private final PairScores scores;

	CompanyNeeds(NeedManagement needs, PairScores scores) {
		this.needs = needs;
		this.scores = scores;
	}

	/**
	 * The public needs of each company.
	 * @param hidden whether also those that do not name the company in public
	 */
	Map<Long, List<NeedProfile>> of(Collection<Participant> companies, boolean hidden) {
		return this.needs
			.publishedOf(companies.stream()
				.filter(one -> one.kind() == MemberKind.COMPANY)
				.map(one -> new CompanyId(one.id()))
				.toList())
			.stream()
			.filter(need -> hidden || !need.content().hideCompany())
			.collect(Collectors.groupingBy(need -> Objects.requireNonNull(need.company()).value()));
	}

	/**
	 * Whether all needs that these wishes name are public ones of the companies they
	 * concern.
	 */
	boolean allOf(Participant speaker, List<Wish> about) {
		List<Participant> companies = (speaker.kind() == MemberKind.COMPANY) ? List.of(speaker)
				: about.stream().map(wish -> new Participant(MemberKind.COMPANY, wish.other(), "")).toList();
		Map<Long, List<NeedProfile>> known = of(companies, speaker.kind() == MemberKind.COMPANY);
		return about.stream()
			.allMatch(wish -> known
				.getOrDefault((speaker.kind() == MemberKind.COMPANY) ? speaker.id() : wish.other(), List.of())
				.stream()
				.anyMatch(need -> Objects.equals(need.id().value(), wish.need())));
	}

	/** The first field of each need that has one. */
	static Map<Long, String> fields(Map<Long, List<NeedProfile>> needs) {
		return needs.values()
			.stream()
			.flatMap(List::stream)
			.filter(need -> !need.content().fields().isEmpty())
			.collect(Collectors.toMap(need -> need.id().value(), need -> need.content().fields().getFirst()));
	}

	/** How well these companies and experts fit: of each pair the need that fits best. */
	Map<Pair, PairScore> best(Map<Long, List<NeedProfile>> needs, Collection<Long> experts) {
		Map<Long, Long> owners = needs.entrySet()
			.stream()
			.flatMap(entry -> entry.getValue().stream().map(need -> Map.entry(need.id().value(), entry.getKey())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return this.scores.among(owners.keySet(), Set.copyOf(experts))
			.stream()
			.collect(Collectors.toMap(
					score -> new Pair(Objects.requireNonNull(owners.get(score.need())), score.expert()),
					Function.identity(), (one, two) -> (BEST.compare(one, two) >= 0) ? one : two));
	}

	/**
	 * A company and an expert.
	 *
	 * @param company the company
	 * @param expert the expert
	 */
	record Pair(long company, long expert) {
	}

}
