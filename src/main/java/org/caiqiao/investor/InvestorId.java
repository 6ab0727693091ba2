package org.caiqiao.investor;

import org.caiqiao.shared.Identifier;

/** Names an investor. */
public record InvestorId(long value) implements Identifier {
}
