package org.caiqiao.institution;

/** An institution registered itself and waits for the office. */
public record InstitutionRegistered(InstitutionId id) {
}
