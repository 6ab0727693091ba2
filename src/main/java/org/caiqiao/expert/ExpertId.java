package org.caiqiao.expert;

/** Names an expert. */
public record ExpertId(long value) {
}
