package org.caiqiao.investor;

/** Names an investor. */
public record InvestorId(long value) {
}
