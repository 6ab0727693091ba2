package org.caiqiao.institution;

/**
 * An institution was let in, for the first time or again: from now on everybody may see
 * it.
 */
public record InstitutionApproved(InstitutionId id) {
}
