package org.caiqiao.company;

/** A company was not let in; its page tells the reason. */
public record CompanyDeclined(CompanyId id) {
}
