package org.caiqiao.achievement;

import org.jspecify.annotations.Nullable;

/**
 * One right that protects an achievement.
 *
 * @param kind what kind of right
 * @param title its title
 * @param number its application, grant or registration number, or null
 */
public record IpRight(IpKind kind, String title, @Nullable String number) {
}
