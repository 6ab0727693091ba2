package org.caiqiao.achievement;

/**
 * An achievement became public, for the first time or again.
 *
 * @param achievement the achievement
 */
public record AchievementPublished(AchievementId achievement) {
}
