package org.caiqiao.introduction;

/**
 * Somebody asks for an introduction.
 *
 * @param introduction the introduction
 */
public record IntroductionAsked(IntroductionId introduction) {
}
