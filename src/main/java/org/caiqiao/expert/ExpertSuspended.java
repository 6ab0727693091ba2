package org.caiqiao.expert;

/** An expert was hidden by the office, or removed: nobody else may see it any more. */
public record ExpertSuspended(ExpertId id) {
}
