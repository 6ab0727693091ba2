package org.caiqiao.introduction;

/** Names an introduction. */
public record IntroductionId(long value) {
}
