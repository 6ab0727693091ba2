package org.caiqiao.investor;

/** An investor registered itself and waits for the office. */
public record InvestorRegistered(InvestorId id) {
}
