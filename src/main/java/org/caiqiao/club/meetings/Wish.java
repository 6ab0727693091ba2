package org.caiqiao.club.meetings;

import org.jspecify.annotations.Nullable;

/**
 * What a member says of another one it could meet.
 *
 * @param other the other one: an expert for a company, a company for an expert
 * @param strength how much it wants to
 * @param words what about, in a sentence; may be empty
 * @param need which of the company's needs it is about; null where none was named
 */
public record Wish(long other, WishStrength strength, String words, @Nullable Long need) {
}
