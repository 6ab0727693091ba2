package org.caiqiao.institution;

import jakarta.persistence.Embeddable;

/** Names an institution. */
@Embeddable
public record InstitutionId(long value) {
}
