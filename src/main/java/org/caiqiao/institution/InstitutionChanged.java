package org.caiqiao.institution;

/** An institution that everybody may see changed its entry. */
public record InstitutionChanged(InstitutionId id) {
}
