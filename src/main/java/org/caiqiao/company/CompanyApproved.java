package org.caiqiao.company;

/**
 * A company was let in, for the first time or again: from now on everybody may see it.
 */
public record CompanyApproved(CompanyId id) {
}
