package org.caiqiao.need;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing and has not handed in yet.
 *
 * @param need the need being rewritten; null for a new one
 * @param typed the form so far
 * @param savedAt when it was kept last
 */
record NeedDraft(@Nullable Long need, TypedNeed typed, Instant savedAt) {
}
