package org.caiqiao.expert;

/** An expert was hidden by the office. */
public record ExpertSuspended(ExpertId id) {
}
