package org.caiqiao.achievement;

/**
 * Many achievements came or went at once, by an import or the demo district: whoever
 * keeps something per achievement compares it with
 * {@link AchievementManagement#published}.
 *
 * @param count how many, or 0 where nobody counted
 */
public record ManyAchievementsChanged(int count) {
}
