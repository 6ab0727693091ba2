package org.caiqiao.expert;

/** An expert that everybody may see changed its entry. */
public record ExpertChanged(ExpertId id) {
}
