package org.caiqiao.company;

/** A company was hidden by the office. */
public record CompanySuspended(CompanyId id) {
}
