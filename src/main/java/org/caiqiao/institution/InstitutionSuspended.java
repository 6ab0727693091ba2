package org.caiqiao.institution;

/** An institution was hidden by the office. */
public record InstitutionSuspended(InstitutionId id) {
}
