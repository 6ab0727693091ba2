package org.caiqiao.club;

/** Names a notice of a club event to one person. */
public record NoticeId(long value) {
}
