package org.caiqiao.achievement;

/** Names an achievement. */
public record AchievementId(long value) {
}
