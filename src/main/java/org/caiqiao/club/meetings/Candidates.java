package org.caiqiao.club.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.EventSeries;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.Participants;
import org.caiqiao.company.CompanyId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.PairNote;
import org.caiqiao.matching.PairScores;
import org.caiqiao.matching.PairScores.PairScore;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedProfile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who should come to an event: companies whose needs fit its experts, or experts
 * who fit its needs, as its series asks.
 */
@Component
@Transactional(readOnly = true)
class Candidates {

	/** More nobody invites by hand. */
	static final int MOST = 40;

	/** Of each expert or need of the event so many partners are looked at. */
	private static final int DEPTH = 60;

	private final PairScores scores;

	private final NeedManagement needs;

	private final ExpertManagement experts;

	private final Participants participants;

	Candidates(PairScores scores, NeedManagement needs, ExpertManagement experts, Participants participants) {
		this.scores = scores;
		this.needs = needs;
		this.experts = experts;
		this.participants = participants;
	}

	/** Whom the event seeks. */
	static MemberKind sought(ClubEventProfile event) {
		return (event.content().series() == EventSeries.ACHIEVEMENTS_SEEK_COMPANIES) ? MemberKind.COMPANY
				: MemberKind.EXPERT;
	}

	/** The best candidates, the best first. */
	List<Candidate> of(ClubEventProfile event) {
		Map<Long, List<PairScore>> pairs = (sought(event) == MemberKind.COMPANY) ? companies(event) : experts(event);
		List<Participant> best = pairs.entrySet()
			.stream()
			.map(entry -> new Candidate(new Participant(sought(event), entry.getKey(), ""), entry.getValue()))
			.sorted(Comparator.comparingInt(Candidate::total).reversed().thenComparing(one -> one.member().id()))
			.limit(MOST)
			.map(Candidate::member)
			.toList();
		return this.participants.letIn(best)
			.stream()
			.map(member -> new Candidate(member, pairs.getOrDefault(member.id(), List.of())))
			.toList();
	}

	/** Why candidates should come, in the reader's language. */
	Map<Candidate, Why> why(Collection<Candidate> candidates, Locale locale) {
		List<PairScore> best = candidates.stream().map(Candidate::best).toList();
		Map<Long, String> needs = this.needs
			.findAll(best.stream().map(pair -> new NeedId(pair.need())).distinct().toList())
			.stream()
			.collect(Collectors.toMap(need -> need.id().value(), need -> need.content().title()));
		Map<Long, String> names = this.experts.names(best.stream().map(PairScore::expert).distinct().toList());
		Map<PairScore, PairNote> notes = this.scores.notes(best, locale);
		return candidates.stream().distinct().collect(Collectors.toMap(Function.identity(), candidate -> {
			PairScore pair = candidate.best();
			return new Why(needs.getOrDefault(pair.need(), ""), names.getOrDefault(pair.expert(), ""),
					Optional.ofNullable(notes.get(pair)).map(PairNote::why).orElse(""));
		}));
	}

	private Map<Long, List<PairScore>> companies(ClubEventProfile event) {
		List<PairScore> all = event.lineUp()
			.experts()
			.stream()
			.flatMap(expert -> this.scores.needsFor(expert.value(), DEPTH, Locale.ROOT).stream())
			.toList();
		Map<Long, CompanyId> owners = this.needs
			.findAll(all.stream().map(score -> new NeedId(score.need())).distinct().toList())
			.stream()
			.filter(NeedProfile::published)
			.flatMap(need -> Stream.ofNullable(need.company()).map(company -> Map.entry(need.id().value(), company)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		var byCompany = new LinkedHashMap<Long, List<PairScore>>();
		all.stream()
			.filter(score -> owners.containsKey(score.need()))
			.forEach(score -> Optional.ofNullable(owners.get(score.need()))
				.ifPresent(owner -> byCompany.computeIfAbsent(owner.value(), id -> new ArrayList<>()).add(score)));
		return byCompany;
	}

	private Map<Long, List<PairScore>> experts(ClubEventProfile event) {
		return event.lineUp()
			.needIds()
			.stream()
			.flatMap(need -> this.scores.expertsFor(need.value(), DEPTH, Locale.ROOT).stream())
			.collect(Collectors.groupingBy(PairScore::expert));
	}

	/**
	 * Why a candidate should come.
	 *
	 * @param need title of the need that fits best
	 * @param expert name of the expert it fits
	 * @param reason the weightiest reason
	 */
	record Why(String need, String expert, String reason) {
	}

}
