package org.caiqiao.company;

import org.caiqiao.shared.Identifier;

/** Names a company. */
public record CompanyId(long value) implements Identifier {
}
