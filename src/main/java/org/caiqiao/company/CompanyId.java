package org.caiqiao.company;

/** Names a company. */
public record CompanyId(long value) {
}
