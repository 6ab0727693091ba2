package org.caiqiao.introduction;

import java.util.Optional;

import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.matching.MatchOutcomes;
import org.caiqiao.matching.MatchedPair;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells the matching what becomes of its matches. */
@Component
class Matched {

	private final NeedManagement needs;

	private final AchievementManagement achievements;

	private final MatchOutcomes outcomes;

	Matched(NeedManagement needs, AchievementManagement achievements, MatchOutcomes outcomes) {
		this.needs = needs;
		this.achievements = achievements;
		this.outcomes = outcomes;
	}

	/**
	 * What the asker has beside the thing asked about: what the page named, if it is
	 * public and the asker's own; else an expert who asks about a need offers himself or
	 * herself.
	 */
	@Nullable Subject beside(Party asker, Subject asked, @Nullable Subject named) {
		if (named != null && asked.pairs(named) && owns(asker, named)) {
			return named;
		}
		return (asked.kind() == Subject.Kind.NEED && asker.kind() == Party.Kind.EXPERT)
				? new Subject(Subject.Kind.EXPERT, asker.id()) : null;
	}

	private boolean owns(Party asker, Subject named) {
		return switch (named.kind()) {
			case NEED -> this.needs.find(new NeedId(named.id()))
				.filter(need -> need.published() && need.company() != null
						&& asker.equals(new Party(Party.Kind.COMPANY, need.company().value())))
				.isPresent();
			case ACHIEVEMENT -> this.achievements.find(new AchievementId(named.id()))
				.filter(found -> found.published())
				.map(found -> found.owners())
				.filter(owners -> switch (asker.kind()) {
					case EXPERT -> owners.experts().contains(new ExpertId(asker.id()));
					case INSTITUTION -> owners.institution() != null && owners.institution().value() == asker.id();
					default -> false;
				})
				.isPresent();
			case EXPERT -> asker.equals(new Party(Party.Kind.EXPERT, named.id()));
		};
	}

	/** Notes that one side asked the other. */
	void asked(Introduction introduction) {
		pair(introduction).ifPresent(pair -> this.outcomes.asked(introduction.id().value(), pair));
	}

	/** Notes what the other side answered. */
	void answered(SignedIn who, Introduction introduction) {
		long request = introduction.id().value();
		pair(introduction).ifPresent(pair -> {
			if (introduction.state() == IntroductionState.ACCEPTED) {
				this.outcomes.accepted(request, pair, who.accountId());
			}
			else {
				this.outcomes.declined(request);
			}
		});
	}

	private static Optional<MatchedPair> pair(Introduction introduction) {
		Subject asked = introduction.subject();
		return Optional.ofNullable(introduction.beside())
			.map(beside -> (asked.kind() == Subject.Kind.NEED) ? pair(asked, beside) : pair(beside, asked));
	}

	private static MatchedPair pair(Subject need, Subject offer) {
		return new MatchedPair(need.id(), offer.kind() == Subject.Kind.EXPERT, offer.id());
	}

}
