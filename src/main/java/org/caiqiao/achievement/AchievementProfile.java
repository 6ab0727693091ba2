package org.caiqiao.achievement;

/**
 * What other modules may know of an achievement.
 *
 * @param id the achievement
 * @param owners whose it is
 * @param content what is said of it; who reads the members' layer is the reader's
 * business
 * @param published whether everybody may see it
 * @param demo whether it is invented
 */
public record AchievementProfile(AchievementId id, AchievementOwners owners, AchievementContent content,
		boolean published, boolean demo) {
}
