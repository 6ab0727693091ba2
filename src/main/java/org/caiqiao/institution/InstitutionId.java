package org.caiqiao.institution;

import jakarta.persistence.Embeddable;
import org.caiqiao.shared.Identifier;

/** Names an institution. */
@Embeddable
public record InstitutionId(long value) implements Identifier {
}
