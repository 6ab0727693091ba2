package org.caiqiao.expert;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence for what an expert is able to do.
 *
 * @param text what it is about, in a sentence or two; may be empty
 * @param year when it came out; null where unknown
 */
public record Work(WorkKind kind, String title, String text, @Nullable Integer year) {
}
