package org.caiqiao.achievement;

import org.caiqiao.shared.Identifier;

/** Names an achievement. */
public record AchievementId(long value) implements Identifier {
}
