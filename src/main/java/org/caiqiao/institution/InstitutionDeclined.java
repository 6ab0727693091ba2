package org.caiqiao.institution;

/** An institution was not let in; its page tells the reason. */
public record InstitutionDeclined(InstitutionId id) {
}
