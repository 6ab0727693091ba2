package org.caiqiao.investor;

/** An investor that everybody may see changed its entry. */
public record InvestorChanged(InvestorId id) {
}
