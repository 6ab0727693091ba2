package org.caiqiao.need;

/** Names a need. */
public record NeedId(long value) {
}
