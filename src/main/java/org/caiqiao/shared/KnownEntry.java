package org.caiqiao.shared;

import org.jspecify.annotations.Nullable;

/**
 * What a new entry is compared with, so that the same thing is not entered twice.
 *
 * @param id the entry
 * @param sourceRef its id in the file it was imported from, or null
 * @param name its title, or the member's name
 */
public record KnownEntry(long id, @Nullable String sourceRef, String name) {
}
