package org.caiqiao.matching;

import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Knows who speaks for which side of a pair. */
@Component
class Sides {

	private final NeedManagement needs;

	private final AchievementManagement achievements;

	private final ExpertManagement experts;

	Sides(NeedManagement needs, AchievementManagement achievements, ExpertManagement experts) {
		this.needs = needs;
		this.achievements = achievements;
		this.experts = experts;
	}

	/** The side that this person speaks for; null for strangers. */
	@Nullable FeedbackSide of(@Nullable SignedIn who, Subject need, Subject offer) {
		if (who == null) {
			return null;
		}
		if (who.office()) {
			return FeedbackSide.OFFICE;
		}
		if (has(who, need)) {
			return FeedbackSide.NEED;
		}
		return has(who, offer) ? FeedbackSide.OFFER : null;
	}

	private boolean has(SignedIn who, Subject subject) {
		long id = Long.parseLong(subject.id());
		return switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(id)).filter(need -> this.needs.mayWrite(who, need)).isPresent();
			case ACHIEVEMENT -> this.achievements.find(new AchievementId(id))
				.filter(achievement -> this.achievements.mayWrite(who, achievement))
				.isPresent();
			case EXPERT -> this.experts.mayWrite(who, new ExpertId(id));
		};
	}

}
