package org.caiqiao.investor;

/**
 * An investor was let in, for the first time or again: from now on everybody may see it.
 */
public record InvestorApproved(InvestorId id) {
}
