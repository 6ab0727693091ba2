package org.caiqiao.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.achievement.AchievementChanged;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.achievement.AchievementPublished;
import org.caiqiao.achievement.AchievementWithdrawn;
import org.caiqiao.achievement.ManyAchievementsChanged;
import org.caiqiao.company.CompanyChanged;
import org.caiqiao.expert.ExpertApproved;
import org.caiqiao.expert.ExpertChanged;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.expert.ExpertSuspended;
import org.caiqiao.expert.ManyExpertsChanged;
import org.caiqiao.institution.InstitutionChanged;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.need.ManyNeedsChanged;
import org.caiqiao.need.NeedChanged;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedPublished;
import org.caiqiao.need.NeedWithdrawn;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets each change be matched; events that a crash left over come again at the start. */
@Component
class MatchingListeners {

	private final MatchingQueue queue;

	private final MatchingUpkeep upkeep;

	private final AchievementManagement achievements;

	private final ExpertManagement experts;

	private final NeedManagement needs;

	MatchingListeners(MatchingQueue queue, MatchingUpkeep upkeep, AchievementManagement achievements,
			ExpertManagement experts, NeedManagement needs) {
		this.queue = queue;
		this.upkeep = upkeep;
		this.achievements = achievements;
		this.experts = experts;
		this.needs = needs;
	}

	@ApplicationModuleListener
	void on(NeedPublished event) {
		needs(List.of(event.need()));
	}

	@ApplicationModuleListener
	void on(NeedChanged event) {
		needs(List.of(event.need()));
	}

	@ApplicationModuleListener
	void on(NeedWithdrawn event) {
		needs(List.of(event.need()));
	}

	@ApplicationModuleListener
	void on(ManyNeedsChanged event) {
		this.upkeep.compareAll();
	}

	@ApplicationModuleListener
	void on(AchievementPublished event) {
		achievement(event.achievement());
	}

	@ApplicationModuleListener
	void on(AchievementChanged event) {
		achievement(event.achievement());
		experts(event.formerOwners());
	}

	@ApplicationModuleListener
	void on(AchievementWithdrawn event) {
		achievement(event.achievement());
	}

	@ApplicationModuleListener
	void on(ManyAchievementsChanged event) {
		this.upkeep.compareAll();
	}

	@ApplicationModuleListener
	void on(ExpertApproved event) {
		experts(List.of(event.id()));
	}

	@ApplicationModuleListener
	void on(ExpertChanged event) {
		experts(List.of(event.id()));
	}

	@ApplicationModuleListener
	void on(ExpertSuspended event) {
		experts(List.of(event.id()));
	}

	@ApplicationModuleListener
	void on(ManyExpertsChanged event) {
		this.upkeep.compareAll();
	}

	/** A company that moves takes its needs along. */
	@ApplicationModuleListener
	void on(CompanyChanged event) {
		needs(this.needs.publishedOf(Set.of(event.id())).stream().map(need -> need.id()).toList());
	}

	/** An institution that moves takes its achievements and experts along. */
	@ApplicationModuleListener
	void on(InstitutionChanged event) {
		achievements(this.achievements.publishedOf(event.id()));
		experts(this.experts.ofInstitution(event.id()));
	}

	/** An achievement is also a proof of what its experts are able to do. */
	private void achievement(AchievementId id) {
		achievements(List.of(id));
		this.achievements.find(id).ifPresent(achievement -> experts(achievement.owners().experts()));
	}

	private void needs(Collection<NeedId> some) {
		add(Kind.NEED, some.stream().map(NeedId::value));
	}

	private void achievements(Collection<AchievementId> some) {
		add(Kind.ACHIEVEMENT, some.stream().map(AchievementId::value));
	}

	private void experts(Collection<ExpertId> some) {
		add(Kind.EXPERT, some.stream().map(ExpertId::value));
	}

	private void add(Kind kind, Stream<Long> ids) {
		this.queue.add(ids.map(id -> MatchTexts.subject(kind, id)).toList());
	}

}
