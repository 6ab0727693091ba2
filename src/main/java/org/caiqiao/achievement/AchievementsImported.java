package org.caiqiao.achievement;

/**
 * An import brought many achievements at once, all public.
 *
 * @param importId the import
 */
public record AchievementsImported(long importId) {
}
