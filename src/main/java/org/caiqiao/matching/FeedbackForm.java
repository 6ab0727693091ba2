package org.caiqiao.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody sends to say why a pair is not a match. */
record FeedbackForm(@NotNull @Nullable FeedbackReason reason, @Size(max = 500) @Nullable String words) {
}
