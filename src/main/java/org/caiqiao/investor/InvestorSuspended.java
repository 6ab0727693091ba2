package org.caiqiao.investor;

/** An investor was hidden by the office. */
public record InvestorSuspended(InvestorId id) {
}
