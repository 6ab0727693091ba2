package org.caiqiao.investor;

/** An investor was not let in; its page tells the reason. */
public record InvestorDeclined(InvestorId id) {
}
