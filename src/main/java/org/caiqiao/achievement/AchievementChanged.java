package org.caiqiao.achievement;

/**
 * The text of a public achievement changed.
 *
 * @param achievement the achievement
 */
public record AchievementChanged(AchievementId achievement) {
}
