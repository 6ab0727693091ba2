package org.caiqiao.expert;

/**
 * An expert was let in, for the first time or again: from now on everybody may see it.
 */
public record ExpertApproved(ExpertId id) {
}
