package org.caiqiao.introduction;

/**
 * The other side answered.
 *
 * @param introduction the introduction
 * @param accepted whether contacts are open now
 */
public record IntroductionAnswered(IntroductionId introduction, boolean accepted) {
}
