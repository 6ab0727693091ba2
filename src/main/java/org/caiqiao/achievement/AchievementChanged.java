package org.caiqiao.achievement;

import java.util.Set;

import org.caiqiao.expert.ExpertId;

/**
 * The text of a public achievement changed.
 *
 * @param achievement the achievement
 * @param formerOwners experts whose it was before and no longer is
 */
public record AchievementChanged(AchievementId achievement, Set<ExpertId> formerOwners) {
}
