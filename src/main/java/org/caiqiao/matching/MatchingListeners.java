package org.caiqiao.matching;

import java.util.Set;

import org.caiqiao.achievement.AchievementChanged;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.achievement.AchievementPublished;
import org.caiqiao.achievement.AchievementWithdrawn;
import org.caiqiao.achievement.ManyAchievementsChanged;
import org.caiqiao.company.CompanyChanged;
import org.caiqiao.expert.ExpertApproved;
import org.caiqiao.expert.ExpertChanged;
import org.caiqiao.expert.ExpertSuspended;
import org.caiqiao.expert.ManyExpertsChanged;
import org.caiqiao.institution.InstitutionChanged;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.need.ManyNeedsChanged;
import org.caiqiao.need.NeedChanged;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedPublished;
import org.caiqiao.need.NeedWithdrawn;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Brings the matching index in line with each change; events that a crash left over come
 * again at the next start.
 */
@Component
class MatchingListeners {

	private final MatchingUpkeep upkeep;

	private final AchievementManagement achievements;

	private final NeedManagement needs;

	MatchingListeners(MatchingUpkeep upkeep, AchievementManagement achievements, NeedManagement needs) {
		this.upkeep = upkeep;
		this.achievements = achievements;
		this.needs = needs;
	}

	@ApplicationModuleListener
	void on(NeedPublished event) {
		need(event.need().value());
	}

	@ApplicationModuleListener
	void on(NeedChanged event) {
		need(event.need().value());
	}

	@ApplicationModuleListener
	void on(NeedWithdrawn event) {
		need(event.need().value());
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
		event.formerOwners().forEach(expert -> expert(expert.value()));
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
		expert(event.id().value());
	}

	@ApplicationModuleListener
	void on(ExpertChanged event) {
		expert(event.id().value());
	}

	@ApplicationModuleListener
	void on(ExpertSuspended event) {
		expert(event.id().value());
	}

	@ApplicationModuleListener
	void on(ManyExpertsChanged event) {
		this.upkeep.compareAll();
	}

	/** A company that moves takes its needs along. */
	@ApplicationModuleListener
	void on(CompanyChanged event) {
		this.needs.publishedOf(Set.of(event.id())).forEach(need -> need(need.id().value()));
	}

	/** An institution that moves takes its achievements and experts along. */
	@ApplicationModuleListener
	void on(InstitutionChanged event) {
		this.upkeep.compareAll();
	}

	private void need(long id) {
		this.upkeep.update(MatchTexts.subject(Kind.NEED, id));
	}

	/** An achievement is also a proof of what its experts are able to do. */
	private void achievement(AchievementId id) {
		this.upkeep.update(MatchTexts.subject(Kind.ACHIEVEMENT, id.value()));
		this.achievements.find(id)
			.ifPresent(achievement -> achievement.owners().experts().forEach(expert -> expert(expert.value())));
	}

	private void expert(long id) {
		this.upkeep.update(MatchTexts.subject(Kind.EXPERT, id));
	}

}
