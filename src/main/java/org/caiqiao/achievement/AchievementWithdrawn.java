package org.caiqiao.achievement;

/**
 * An achievement is no longer public: taken back, expired or removed.
 *
 * @param achievement the achievement
 */
public record AchievementWithdrawn(AchievementId achievement) {
}
