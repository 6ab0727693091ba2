package org.caiqiao.expert;

/**
 * Many experts came or went at once, by an import or the demo district: whoever keeps
 * something per expert compares it with {@link ExpertManagement#visible}.
 *
 * @param count how many
 */
public record ManyExpertsChanged(int count) {
}
